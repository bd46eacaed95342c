import { z } from 'zod';

/** How a table is written as CSV: the parameter of every export. */
export const dialect = z
  .enum(['rfc4180', 'excel-pl'])
  .default('rfc4180')
  .describe('excel-pl: semicolons and decimal commas, as a Polish Excel opens them');

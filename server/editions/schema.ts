import { z } from 'zod';

export const edition = z.object({
  year: z.number().int(),
  name: z.string(),
  demonstration: z.boolean().describe('People and areas of this edition are fictional'),
  contactName: z.string(),
  contactUrl: z.string(),
});

export type Edition = z.output<typeof edition>;

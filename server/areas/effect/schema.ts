import { z } from 'zod';

/** What approval changes for residents whom nobody serves today; all figures are estimates. */
export const effectSchema = z.object({
  residents: z.number().int().describe('Inside the area'),
  residentsUnservedBefore: z.number().int().describe('Of these, whom nobody serves today'),
  newlyServed: z
    .number()
    .int()
    .describe('How many more residents of the city are served afterwards; a smaller next version may make it negative'),
  areaKm2: z.number(),
});

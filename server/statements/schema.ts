import { z } from 'zod';
import { retentionAnswer } from '../retention/schema.ts';

export const statementsAnswer = z.object({
  operator: z
    .object({
      name: z.string(),
      address: z.string(),
      email: z.string(),
      phone: z.string(),
      dataProtectionEmail: z.string(),
      accessibilityPrepared: z.string().describe('Day on which the declaration was made, YYYY-MM-DD'),
      accessibilityReviewed: z.string().describe('Day of the last review of the declaration, YYYY-MM-DD'),
      published: z.string().describe('Day on which the application was published, YYYY-MM-DD'),
    })
    .describe('Who runs this installation'),
  example: z.boolean().describe('Nobody has said who runs it: the demonstration shows an example'),
  basemapHost: z.string().nullable().describe('The server of others that the map asks; null: none is asked'),
  kept: z.array(retentionAnswer.shape.items.element.pick({ name: true, kept: true })).describe('What is kept how long'),
});
export type StatementsAnswer = z.output<typeof statementsAnswer>;

import { z } from 'zod';

const kept = z
  .object({ count: z.number().int(), unit: z.enum(['hours', 'days', 'months', 'years']) })
  .nullable()
  .describe('How long after it was last needed; null: until its own end');

export const retentionAnswer = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      kept,
      due: z.number().int().describe('Records that would be erased now'),
      erasedAt: z.string().nullable().describe('When it last erased something'),
      erasedThen: z.number().int(),
      erasedInAll: z.number().int(),
    }),
  ),
});
export type RetentionAnswer = z.output<typeof retentionAnswer>;
export const erasedAnswer = z.object({ items: z.array(z.object({ name: z.string(), erased: z.number().int() })) });
export type ErasedAnswer = z.output<typeof erasedAnswer>;
export type Kept = z.output<typeof kept>;

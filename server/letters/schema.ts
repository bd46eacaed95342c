import { z } from 'zod';
import { typedLine, typedText } from '../http/storable.ts';

export const longestLetter = 4_000;

export const newLetter = z.strictObject({
  name: typedLine(100).min(1),
  email: typedLine(254).pipe(z.email()),
  body: typedText(longestLetter).min(1),
  language: z.enum(['pl', 'en', 'uk']).describe('Of the mail that asks to confirm the address'),
  website: z.string().max(2_000).optional().describe('Stays empty: people do not see it, programs fill it in'),
});
export const letterAnswer = z.object({
  accepted: z.literal(true),
  confirm: z.boolean().describe('A mail to the sender asks to confirm the address first'),
});

export const confirmation = z.strictObject({ token: z.string().regex(/^[\w-]{20,100}$/) });
export const relayedAnswer = z.object({ ambassador: z.object({ slug: z.string(), name: z.string() }) });

export type LetterAnswer = z.output<typeof letterAnswer>;
export type RelayedAnswer = z.output<typeof relayedAnswer>;

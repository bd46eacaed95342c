import { z } from 'zod';
import { areaKinds } from '../areas/area-kind.ts';

export const followsAnswer = z.object({
  items: z.array(
    z.object({
      area: z.object({ id: z.number().int(), name: z.string(), kind: z.enum(areaKinds) }),
      ambassador: z.object({ slug: z.string(), name: z.string() }).nullable().describe('null while nobody serves it'),
      since: z.string(),
    }),
  ),
});

const token = z.string().regex(/^[\w-]{20,100}$/);
export const unsubscription = z.strictObject({ token }).optional();
export const unsubscriptionQuery = z.object({ token: token.optional() });
export const unsubscribedAnswer = z.object({ area: z.object({ name: z.string() }) });

export type FollowsAnswer = z.output<typeof followsAnswer>;
export type UnsubscribedAnswer = z.output<typeof unsubscribedAnswer>;

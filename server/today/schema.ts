import { z } from 'zod';
import { happeningItem } from '../happenings/schema.ts';

/** What can wait for somebody, in the order in which it is shown when nothing is late. */
export const waitingKinds = [
  'application-returned',
  'application-draft',
  'training-to-book',
  'consultation-queue',
  'consultations-late',
  'consultations-to-confirm',
  'applications',
  'area-proposals',
  'reports',
  'exchange-reports',
  'proposal-feedback',
  'proposal-ready',
  'proposal-developed',
  'proposal-improved',
  'proposal-draft',
  'proposals-in-area',
  'needs-in-area',
  'meeting-to-tell',
  'meeting-draft',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

const waitingItem = z.object({
  kind: z.enum(waitingKinds),
  page: z.string().describe('Path of the page where it is done'),
  count: z.number().int().describe('How many; 1 for a single thing'),
  title: z.string().nullable().describe('What a single thing is called'),
  due: z.string().nullable().describe('YYYY-MM-DD'),
  late: z.number().int().describe('How many of them are late'),
});
export type WaitingItem = z.output<typeof waitingItem>;

const nextItem = z.object({
  kind: z.enum(['meeting', 'training', 'slot', 'table']),
  as: z.enum(['planner', 'going', 'waiting']).nullable().describe('Of a meeting'),
  title: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  where: z.string().nullable(),
  page: z.string(),
});
export type NextItem = z.output<typeof nextItem>;

export const startAnswer = z.object({
  waiting: z.array(waitingItem),
  next: z.array(nextItem).describe('The soonest first'),
  news: z.object({
    of: z.enum(['own', 'city']).describe('Of what I follow and care for; of the whole city for who follows nothing'),
    items: z.array(happeningItem),
  }),
});
export type StartAnswer = z.output<typeof startAnswer>;

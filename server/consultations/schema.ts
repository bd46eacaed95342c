import { z } from 'zod';
import { collectionOf } from '../areas/schema.ts';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLines } from '../http/storable.ts';
import { integer } from '../http/validation.ts';
import { proposalStatuses } from '../proposals/status.ts';
import { themes } from '../proposals/theme.ts';
import { consultationOutcomes, consultationStatuses, partyRoles, remarkFields } from './status.ts';

const id = z.number().int().min(1).max(2_147_483_647);
const version = id.describe('The one that the change builds on');
const day = z.string().describe('YYYY-MM-DD, in Europe/Warsaw');
export const unitNamed = z.object({ id, code: z.string(), name: z.string() });

const ownShape = {
  status: z.array(z.enum(consultationStatuses)).optional().describe('May be repeated; what waits when absent'),
  unit: z.array(integer).optional().describe('Id of a unit; may be repeated'),
  theme: z.array(z.enum(themes)).optional().describe('May be repeated'),
  late: z.enum(['yes']).optional().describe('Only those whose last day has passed'),
  mine: z.enum(['yes']).optional().describe('Only those that the caller has taken'),
};
export const consultationFilterShape = { ...filterShape, ...ownShape };
export const consultationsQuery = z.object({ ...consultationFilterShape, ...pagingShape });
export type OwnFilter = { [Name in keyof typeof ownShape]?: z.output<(typeof ownShape)[Name]> };

export const consultationItem = z.object({
  id,
  round: z.number().int(),
  status: z.enum(consultationStatuses),
  proposal: z.object({
    id,
    title: z.string(),
    short: z.string(),
    theme: z.enum(themes).nullable(),
    scope: z.enum(['district', 'city']),
    district: z.number().int().nullable(),
    status: z.enum(proposalStatuses),
    costPln: z.number(),
    point: z.tuple([z.number(), z.number()]).nullable(),
  }),
  proposedUnit: unitNamed.describe('Whom the authors wish to ask'),
  unit: unitNamed.nullable().describe('Whom staff have asked'),
  question: z.string(),
  requestedAt: z.string(),
  due: day.nullable().describe('Last day for the answer'),
  daysLeft: z.number().int().nullable().describe('Until the last day; below zero when late. While it is open'),
  expert: z.string().nullable().describe('Who has taken it'),
  mine: z.boolean().describe('The caller has taken it'),
  outcome: z.enum(consultationOutcomes).nullable().describe('Once it is answered'),
  answeredAt: z.string().nullable(),
  messages: z.number().int(),
  lastMessageBy: z.enum(partyRoles).nullable(),
  version: z.number().int(),
});
export type ConsultationItem = z.output<typeof consultationItem>;

export const consultationPage = pageOf(consultationItem).extend({
  counts: z
    .object({ proposed: z.number().int(), open: z.number().int(), late: z.number().int(), answered: z.number().int() })
    .describe('Of what the filter lets through, in any status'),
});
export const consultationCollection = collectionOf(consultationItem);

const remarks = z.partialRecord(z.enum(remarkFields), z.string());

export const message = z.object({
  id,
  role: z.enum(partyRoles),
  name: z.string().nullable().describe('null when the account is gone'),
  mine: z.boolean(),
  body: z.string(),
  at: z.string(),
});

const round = z.object({
  id,
  round: z.number().int(),
  status: z.enum(consultationStatuses),
  unit: unitNamed.describe('Whom staff have asked, or whom the authors wish to ask'),
  requestedAt: z.string(),
  due: day.nullable(),
  late: z.boolean(),
  outcome: z.enum(consultationOutcomes).nullable(),
  summary: z.string(),
  answeredAt: z.string().nullable(),
});

/** What only those who take part see of a round. */
const ofParties = {
  question: z.string(),
  expert: z.string().nullable(),
  remarks,
  reason: z.string().describe('Why staff declined to ask, or why it was recalled'),
  proposalVersion: z.number().int().describe('Of the proposal as it was sent'),
  version: z.number().int(),
  messages: z.array(message),
  may: z.array(z.enum(['recall', 'write'])),
};

/** Consultations of one proposal as a caller sees them. */
export const ofProposal = z.object({
  rounds: z
    .array(round.extend({ parties: z.object(ofParties).nullable().describe('null for who takes no part') }))
    .describe('The newest first; for who takes no part only those that are open or answered'),
  ask: z
    .object({
      may: z.boolean(),
      because: z
        .enum(['status', 'waiting', 'incomplete', 'no-units'])
        .nullable()
        .describe('Why it cannot be asked now'),
      version: z.number().int().describe('Of the proposal'),
    })
    .nullable()
    .describe('Only for the authors and their ambassador'),
});
export type OfProposal = z.output<typeof ofProposal>;

export const oneConsultation = consultationItem.extend({
  reason: z.string(),
  summary: z.string(),
  remarks,
  draftOutcome: z.enum(consultationOutcomes).nullable().describe('Of an answer that is not given yet'),
  proposalVersion: z.number().int(),
  changedSince: z.boolean().describe('The proposal says something else now than when it was sent'),
  thread: z.array(message),
  earlier: z.array(round.extend({ remarks })).describe('Answers to this proposal before, the newest first'),
  unitBefore: z
    .array(
      z.object({
        proposal: z.object({ id, title: z.string() }),
        outcome: z.enum(consultationOutcomes),
        summary: z.string(),
        answeredAt: z.string(),
      }),
    )
    .describe('What the unit said of other proposals of the theme, the newest first'),
  may: z.array(z.enum(['confirm', 'decline', 'reassign', 'recall', 'take', 'take-over', 'answer', 'write'])),
});
export type OneConsultation = z.output<typeof oneConsultation>;

export const asking = z.strictObject({
  unit: id,
  question: typedLines(2000).default(''),
  version: version.describe('Of the proposal as its authors saw it'),
});
export const confirming = z.strictObject({
  version,
  unit: id,
  due: z.iso.date().optional().describe('Last day; when absent the days that the unit usually needs'),
});
export const withReason = z.strictObject({ version, reason: typedLines(2000).pipe(z.string().min(1)) });
export const recalling = z.strictObject({ version, reason: typedLines(2000).default('') });
export const taking = z.strictObject({ version, over: z.boolean().default(false).describe('From whoever has it') });

const typedRemarks = z.partialRecord(z.enum(remarkFields), typedLines(4000));
export const feedback = z.strictObject({
  version,
  remarks: typedRemarks.default({}),
  summary: typedLines(6000).default(''),
  outcome: z.enum(consultationOutcomes).nullable().default(null),
});
export type Feedback = z.output<typeof feedback>;
export const answering = feedback.extend({ outcome: z.enum(consultationOutcomes) });

export const newMessage = z.strictObject({ body: typedLines(4000).pipe(z.string().min(1)) });
export const messagesAnswer = z.object({ items: z.array(message) });

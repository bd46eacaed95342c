import { z } from 'zod';
import { collectionOf, pointSchema } from '../areas/schema.ts';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLine, typedText } from '../http/storable.ts';
import { photoShape } from '../photos/taken.ts';
import { attendanceModes, meetingForms, meetingStages, publicStages } from './stage.ts';

const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

/** A day as PostgreSQL reads it too. */
const day = z.iso.date().refine((value) => value >= '1900-01-01');
const localTime = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/)
  .describe('Date and time as clocks in Kraków show them, 2026-11-30T17:30');
const webAddress = typedLine(500).pipe(z.url({ protocol: /^https?$/ }));
export const meetingLanguages = ['pl', 'en', 'uk'] as const;
const language = z.enum(meetingLanguages);
const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** What whoever plans a meeting says of it. */
export const meetingBody = z.strictObject({
  ambassador: orNull(slug).describe('Whose meeting it is; null for one of the staff'),
  title: typedLine(120).min(3),
  form: z.enum(meetingForms),
  startsAt: localTime,
  endsAt: localTime,
  venueName: orNull(typedLine(120)),
  venueAddress: orNull(typedLine(160)).describe('As people write it'),
  point: orNull(z.tuple([z.number().min(19).max(21), z.number().min(49).max(51)])).describe('As shown on the map'),
  stepFree: orNull(z.boolean()).describe('null: not known'),
  lift: orNull(z.boolean()),
  hearingLoop: orNull(z.boolean()),
  signLanguage: z.boolean().default(false),
  languages: z.array(language).min(1).max(meetingLanguages.length).default(['pl']),
  accessibilityNote: typedText(600).default(''),
  capacity: orNull(z.number().int().min(1).max(5000)).describe('Seats in the room, or on line alone of the call'),
  agenda: typedText(4000).default(''),
  onlineUrl: orNull(webAddress).describe('Shown to those who have signed up'),
  areas: z.array(z.number().int().min(1).max(2_147_483_647)).max(30).default([]),
});
export type MeetingBody = z.output<typeof meetingBody>;

const version = z.number().int().min(1).max(2_147_483_647);
export const meetingEdit = meetingBody.extend({ version });
export const versionOnly = z.strictObject({ version });
export const cancellation = z.strictObject({ version, reason: typedText(600).min(3) });
const attendance = z.number().int().min(0).max(100_000);
export const outcome = z.strictObject({
  version,
  notes: typedText(6000).default(''),
  attendedInPerson: orNull(attendance),
  attendedOnline: orNull(attendance),
});

const ownShape = {
  from: day.optional().describe('Not over before this day, YYYY-MM-DD in Kraków'),
  to: day.optional().describe('Beginning on this day at the latest'),
  stage: z.array(z.enum(publicStages)).optional().describe('May be repeated; planned and held when absent'),
  form: z.array(z.enum(meetingForms)).optional().describe('May be repeated'),
  ambassador: z.array(slug).max(20).optional().describe('Slug; may be repeated'),
};
export const meetingFilterShape = { ...filterShape, ...ownShape };
export const meetingsQuery = z.object({ ...meetingFilterShape, ...pagingShape });
export type OwnFilter = { [Name in keyof typeof ownShape]?: z.output<(typeof ownShape)[Name]> };

export const meetingItem = z.object({
  id: z.number().int(),
  title: z.string(),
  stage: z.enum(meetingStages),
  form: z.enum(meetingForms),
  startsAt: z.string().describe('ISO 8601, UTC'),
  endsAt: z.string(),
  startsLocal: localTime,
  endsLocal: localTime,
  venueName: z.string().nullable(),
  venueAddress: z.string().nullable(),
  point: pointSchema.nullable().describe('null on line and where nobody showed it on the map'),
  district: z.number().int().nullable().describe('In which the point lies'),
  signLanguage: z.boolean(),
  stepFree: z.boolean().nullable(),
  languages: z.array(language),
  capacity: z.number().int().nullable(),
  taken: z.number().int().describe('Places taken'),
  waiting: z.number().int().describe('People on the waiting list'),
  ambassador: z.object({ slug: z.string(), name: z.string() }).nullable(),
  areas: z.array(z.object({ id: z.number().int(), name: z.string() })).describe('Whom it concerns'),
  edition: z.number().int(),
  demonstration: z.boolean().describe('A fictional meeting'),
});

export const meetingWhole = meetingItem.extend({
  agenda: z.string(),
  lift: z.boolean().nullable(),
  hearingLoop: z.boolean().nullable(),
  accessibilityNote: z.string(),
  going: z.number().int().describe('Everybody who is coming, in the room and on line'),
  cancellationReason: z.string().nullable(),
  notes: z.string(),
  attendedInPerson: z.number().int().nullable(),
  attendedOnline: z.number().int().nullable(),
  photos: z.array(photoShape).describe('Of a meeting that was held'),
});

export const meetingPage = pageOf(meetingItem).extend({
  byMonth: z
    .array(z.object({ month: z.string().describe('YYYY-MM'), count: z.number().int() }))
    .describe('Of what matches but for `from` and `to`'),
});
export const meetingCollection = collectionOf(meetingItem);

const warning = z.object({
  code: z.enum(['same-venue', 'same-ambassador', 'outside-city', 'no-point', 'in-the-past']),
  detail: z.string(),
  meeting: z.object({ id: z.number().int(), title: z.string(), startsLocal: localTime }).nullable(),
});
const signedUp = z.object({
  name: z.string(),
  mode: z.enum(attendanceModes),
  status: z.enum(['going', 'waiting']),
  at: z.string(),
});
/** What its planner sees of a meeting. */
export const managedMeeting = meetingWhole.extend({
  version: z.number().int(),
  onlineUrl: z.string().nullable(),
  warnings: z.array(warning),
  signUps: z.array(signedUp),
  may: z.array(z.enum(['edit', 'plan', 'cancel', 'hold', 'note', 'delete'])),
});

export const signUpBody = z.strictObject({
  name: typedLine(100).min(1),
  email: typedLine(254).pipe(z.email()),
  language: language.default('pl'),
  mode: z.enum(attendanceModes),
  website: z.string().max(200).default('').describe('Empty: people do not see this field'),
});
export const ownSignUpBody = z.strictObject({ mode: z.enum(attendanceModes) });
const token = z
  .string()
  .max(200)
  .regex(/^[\w.-]+$/);
export const tokenBody = z.strictObject({ token });

/** Where somebody stands with a meeting. */
export const standing = z.object({
  status: z.enum(['unconfirmed', 'going', 'waiting', 'cancelled']),
  mode: z.enum(attendanceModes),
  ahead: z.number().int().describe('How many stand before them on the waiting list'),
  onlineUrl: z.string().nullable().describe('For whoever is coming, on line'),
});
export const ownStanding = z.object({ signUp: standing.nullable(), mayManage: z.boolean() });
export const openedSignUp = z.object({ meeting: meetingItem, signUp: standing });
export const asked = z.object({ asked: z.literal(true).describe('A mail asks to confirm') });

export const ownMeetings = z.object({
  planned: z.array(meetingItem.extend({ version: z.number().int() })).describe('That I plan, drafts too'),
  signedUp: z.array(meetingItem.extend({ signUp: standing })),
  plansFor: z
    .array(
      z.object({
        slug: z.string(),
        name: z.string(),
        areas: z.array(z.object({ id: z.number().int(), name: z.string() })),
      }),
    )
    .describe('Ambassadors in whose name I may plan, with their areas'),
  staff: z.boolean().describe('May plan for the city and any area'),
});

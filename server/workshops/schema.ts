import { z } from 'zod';
import { collectionOf, pointSchema } from '../areas/schema.ts';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLine, typedText } from '../http/storable.ts';
import { integer } from '../http/validation.ts';
import { meetingForms, meetingStages, publicStages } from '../meetings/stage.ts';
import { proposalStatuses } from '../proposals/status.ts';
import { themes } from '../proposals/theme.ts';
import { workshopKinds } from './kind.ts';

const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const id = z.number().int().min(1).max(2_147_483_647);
const day = z.iso.date().refine((value) => value >= '1900-01-01');
const localTime = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/)
  .describe('Date and time as clocks in Kraków show them, 2027-03-15T16:00');
const webAddress = typedLine(500).pipe(z.url({ protocol: /^https?$/ }));

/** What staff say of a workshop or a marathon. */
export const workshopBody = z.strictObject({
  kind: z.enum(workshopKinds),
  title: typedLine(120).min(3),
  description: typedText(4000).default(''),
  themes: z.array(z.enum(themes)).max(themes.length).default([]).describe('Its block of themes; of all when empty'),
  units: z.array(id).max(30).default([]).describe('Units whose experts are there'),
  form: z.enum(meetingForms),
  startsAt: localTime,
  endsAt: localTime,
  venueName: orNull(typedLine(120)),
  venueAddress: orNull(typedLine(160)).describe('As people write it'),
  point: orNull(z.tuple([z.number().min(19).max(21), z.number().min(49).max(51)])).describe('As shown on the map'),
  onlineUrl: orNull(webAddress).describe('Shown to those who have booked'),
  stepFree: orNull(z.boolean()).describe('null: not known'),
  hearingLoop: orNull(z.boolean()),
  signLanguage: z.boolean().default(false),
  accessibilityNote: typedText(600).default(''),
});
export type WorkshopBody = z.output<typeof workshopBody>;
export const workshopEdit = workshopBody.extend({ version: id });
export const versionOnly = z.strictObject({ version: id });
export const cancellation = z.strictObject({ version: id, reason: typedText(600).min(3) });

const ownShape = {
  kind: z.enum(workshopKinds).optional(),
  theme: z.array(z.enum(themes)).optional().describe('May be repeated; those without a block are of every theme'),
  unit: z.array(integer).optional().describe('Id of a unit; may be repeated'),
  from: day.optional().describe('Not over before this day, YYYY-MM-DD in Kraków'),
  to: day.optional().describe('Beginning on this day at the latest'),
  stage: z.array(z.enum(publicStages)).optional().describe('May be repeated; planned and held when absent'),
};
export const workshopFilterShape = { ...filterShape, ...ownShape };
export const workshopsQuery = z.object({ ...workshopFilterShape, ...pagingShape });
export type OwnFilter = { [Name in keyof typeof ownShape]?: z.output<(typeof ownShape)[Name]> };

const unit = z.object({ id, code: z.string(), name: z.string() });

export const workshopItem = z.object({
  id,
  kind: z.enum(workshopKinds),
  stage: z.enum(meetingStages),
  form: z.enum(meetingForms),
  title: z.string(),
  themes: z.array(z.enum(themes)).describe('Empty: of all themes'),
  units: z.array(unit),
  startsAt: z.string().describe('ISO 8601, UTC'),
  endsAt: z.string(),
  startsLocal: localTime,
  endsLocal: localTime,
  venueName: z.string().nullable(),
  venueAddress: z.string().nullable(),
  point: pointSchema.nullable().describe('null on line and where nobody showed it on the map'),
  district: z.number().int().nullable().describe('In which the point lies'),
  stepFree: z.boolean().nullable(),
  signLanguage: z.boolean(),
  slots: z.number().int().describe('Slots that are held'),
  free: z.number().int().describe('Those that are still to be booked'),
  edition: z.number().int(),
  demonstration: z.boolean().describe('A fictional workshop'),
});
export const workshopWhole = workshopItem.extend({
  description: z.string(),
  hearingLoop: z.boolean().nullable(),
  accessibilityNote: z.string(),
  cancellationReason: z.string().nullable(),
});
export const workshopPage = pageOf(workshopItem);
export const workshopCollection = collectionOf(workshopItem);

/** What staff see of a workshop. */
export const managedWorkshop = workshopWhole.extend({
  version: id,
  onlineUrl: z.string().nullable(),
  may: z.array(z.enum(['edit', 'plan', 'cancel', 'hold', 'delete', 'slots'])),
});

/** Slots for some tables, one after another from the beginning to the end. */
export const slotsBody = z.strictObject({
  version: id,
  from: localTime,
  to: localTime,
  minutes: z.number().int().min(5).max(240),
  pauseMinutes: z.number().int().min(0).max(120).default(0).describe('Between two slots of one table'),
  tables: z
    .array(
      z.strictObject({
        placeName: typedLine(80).min(1).describe('As it is written on the table'),
        unit: orNull(id),
        expert: orNull(z.uuid()).describe('Account of an expert of the unit; null for a helper without one'),
      }),
    )
    .min(1)
    .max(30),
});
export type SlotsBody = z.output<typeof slotsBody>;

const slot = z.object({
  id,
  placeName: z.string(),
  unit: unit.nullable(),
  startsAt: z.string(),
  endsAt: z.string(),
  startsLocal: localTime,
  endsLocal: localTime,
  free: z.boolean(),
});
const proposalNamed = z.object({ id, title: z.string(), status: z.enum(proposalStatuses) });
const booked = z.object({
  proposal: proposalNamed,
  question: z.string().describe('What the authors want to talk of'),
  notes: z.string().describe('What was agreed at the table'),
  notesVersion: z.number().int(),
});

/** Slots of a workshop as the caller may see them: what is booked there is told to those whom it concerns. */
export const slotsAnswer = z.object({
  items: z.array(
    slot.extend({
      expert: z.object({ userId: z.string(), name: z.string() }).nullable().describe('For staff and experts alone'),
      booking: booked.nullable().describe('For its authors, staff and experts'),
      mine: z.boolean().describe('Booked for a proposal of the caller'),
      atMyTable: z.boolean().describe('The caller is its expert'),
    }),
  ),
  onlineUrl: z.string().nullable().describe('For those who have booked, staff and experts'),
  manages: z.boolean().describe('The caller is of the staff'),
});

export const booking = z.strictObject({ proposal: id, question: typedText(1000).default('') });
export const slotWithdrawal = z.strictObject({ reason: typedText(600).min(3) });
export const slotExpert = z.strictObject({ expert: z.uuid().nullable() });
export const slotNotes = z.strictObject({
  notes: typedText(4000),
  version: id.describe('Of the notes that the change builds on'),
});

const workshopNamed = workshopItem.pick({
  id: true,
  kind: true,
  title: true,
  stage: true,
  form: true,
  venueName: true,
  venueAddress: true,
});
const slotAt = slot.omit({ free: true }).extend({ workshop: workshopNamed });

/** Slots of a proposal, and where it may book one. */
export const proposalSlots = z.object({
  items: z.array(slotAt.extend({ question: z.string(), notes: z.string() })),
  mayBook: z.array(z.enum(workshopKinds)).describe('What its state and the caller allow'),
});

export const ownSlots = z.object({
  booked: z.array(slotAt.extend({ proposal: proposalNamed, question: z.string() })).describe('For my proposals'),
  atMyTables: z
    .array(slotAt.extend({ proposal: proposalNamed.nullable(), question: z.string() }))
    .describe('Where I sit as an expert'),
  bookable: z
    .array(proposalNamed.extend({ mayBook: z.array(z.enum(workshopKinds)) }))
    .describe('My proposals whose state allows a slot'),
});

/** Authors of similar proposals who will be there too, and agreed to be found. */
export const neighbours = z.object({
  items: z.array(
    z.object({
      mine: proposalNamed,
      inTouch: z.boolean().describe('Whether I agreed for this proposal myself; if not, nobody is shown'),
      others: z.array(z.object({ proposal: proposalNamed, authors: z.array(z.string()), startsLocal: localTime })),
    }),
  ),
});

/** The sheet for the tables: who comes when, with what. */
export const tableSheet = z.object({
  workshop: workshopItem,
  tables: z.array(
    z.object({
      placeName: z.string(),
      unit: unit.nullable(),
      expert: z.string().nullable(),
      slots: z.array(
        z.object({
          id,
          startsLocal: localTime,
          endsLocal: localTime,
          booking: z
            .object({
              proposal: proposalNamed.extend({
                short: z.string(),
                theme: z.enum(themes).nullable(),
                district: z.number().int().nullable(),
                placeNote: z.string(),
                costPln: z.number(),
              }),
              authors: z.array(z.string()),
              question: z.string(),
              notes: z.string(),
              notesVersion: z.number().int(),
              similar: z.array(z.object({ id, title: z.string() })),
            })
            .nullable(),
        }),
      ),
    }),
  ),
});

import { z } from 'zod';
import { collectionOf } from '../areas/schema.ts';
import { filterShape, pageOf, pagingShape } from '../filter/schema.ts';
import { typedLine, typedText } from '../http/storable.ts';
import { integer } from '../http/validation.ts';
import { markedPlace } from '../marked-places/schema.ts';
import { mostAmountPln, mostCostRows, mostLetters, origins, scopes } from './limits.ts';
import { moverRoles, proposalOutcomes, proposalStatuses } from './status.ts';
import { themes } from './theme.ts';

const id = z.number().int().min(1).max(2_147_483_647);
const version = id.describe('The one that the change builds on');
const amountPln = z.number().min(0).max(mostAmountPln).multipleOf(0.01);

/** Everything that its authors say of a proposal. A draft may lack any of it; limits of the edition are checked later. */
export const proposalContent = z.strictObject({
  title: typedLine(mostLetters.title).default(''),
  short: typedText(mostLetters.short).default(''),
  description: typedText(mostLetters.description).default(''),
  justification: typedText(mostLetters.justification).default(''),
  schedule: typedText(mostLetters.schedule).default(''),
  theme: z.enum(themes).nullable().default(null),
  scope: z.enum(scopes).default('district'),
  district: z.number().int().min(1).max(99).nullable().default(null).describe('Of a proposal of scope district'),
  whole: z.boolean().default(false).describe('The whole district, or the whole city'),
  place: markedPlace.nullable().default(null).describe('null with `whole`, or while nobody has marked it'),
  placeNote: typedText(mostLetters.placeNote).default('').describe('Where it is, in words'),
  landDeclared: z.boolean().default(false).describe('The authors say that the land is the city’s'),
  costs: z
    .array(z.strictObject({ label: typedLine(mostLetters.costLabel), amountPln }))
    .max(mostCostRows)
    .default([]),
  origin: z.enum(origins).default('ready'),
  meeting: id.nullable().default(null).describe('From which meeting it comes'),
  needs: z.array(id).max(30).default([]).describe('Needs that it answers'),
  area: id.nullable().default(null).describe('Area in which it is worked on, and so whose ambassador accompanies it'),
});
export type ProposalContent = z.output<typeof proposalContent>;

export const newProposal = proposalContent.extend({ edition: z.number().int().optional().describe('The current one') });
export const proposalEdit = proposalContent.extend({ version });

/** What does not stand as it should: of a draft all of it is only said, before `developed` and `ready` it must be mended. */
export const finding = z.object({
  field: z.enum([
    'title',
    'short',
    'description',
    'justification',
    'schedule',
    'theme',
    'district',
    'place',
    'landDeclared',
    'costs',
  ]),
  code: z.enum([
    'missing',
    'too-short',
    'too-long',
    'cost-below-least',
    'cost-above-most',
    'outside-city',
    'outside-district',
    'outside-area',
    'land-not-declared',
  ]),
  severity: z.enum(['must', 'warning']).describe('must: before it is developed (or ready, for the land and the costs)'),
  detail: z.string().describe('A Polish sentence'),
  limit: z.number().optional().describe('Characters or PLN'),
  actual: z.number().optional(),
  districts: z.array(z.number().int()).optional().describe('Where the place lies instead: one tap sets the district'),
  areas: z.array(z.object({ id, name: z.string() })).optional(),
  outside: z.unknown().optional().describe('GeoJSON geometry of what lies outside, for the map'),
  repaired: z.unknown().optional().describe('Of a place outside the city: the marked place without what sticks out'),
});
export type Finding = z.output<typeof finding>;

const wholePln = z.number().int().min(0).max(100_000_000);
const characters = z.number().int().min(1).max(1000);
const share = z.number().gt(0).max(1);
const limitsShape = {
  titleMost: characters.max(200),
  shortLeast: z.number().int().min(0).max(1000),
  shortMost: characters,
  districtLeastPln: wholePln,
  cityLeastPln: wholePln,
  districtMostShare: share.describe('Of the pool of the district'),
  cityMostShare: share.describe('Of the city-wide pool'),
  signatures: z.number().int().min(0).max(1000).describe('On the support list'),
  signatureDays: z.number().int().min(0).max(365).describe('Days to bring the list in after submission'),
  source: typedLine(500),
  pools: z
    .array(
      z.strictObject({
        district: z.number().int().min(0).max(99),
        poolPln: z.number().gt(0).max(1e11).multipleOf(0.01),
      }),
    )
    .max(100)
    .describe('district 0: the city-wide pool; what is missing has no limit to check against'),
};
export const rules = z.object({ edition: z.number().int(), ...limitsShape });
export const rulesChange = z.strictObject({
  ...limitsShape,
  before: z.strictObject(limitsShape).describe('The rules that the change builds on'),
});
export type Rules = z.output<typeof rules>;

const ownShape = {
  theme: z.array(z.enum(themes)).optional().describe('May be repeated'),
  status: z.array(z.enum(proposalStatuses)).optional().describe('May be repeated; all public ones when absent'),
  outcome: z.array(z.enum(proposalOutcomes)).optional().describe('May be repeated'),
  scope: z.enum(scopes).optional(),
  unit: z.array(integer).optional().describe('Id of a unit that is or was asked; may be repeated'),
  meeting: integer.optional().describe('Id of the meeting that it came out of'),
  sort: z.enum(['newest', 'title', 'cost']).default('newest'),
};
export const proposalFilterShape = { ...filterShape, ...ownShape };
export const proposalsQuery = z.object({ ...proposalFilterShape, ...pagingShape });
export type OwnFilter = { [Name in keyof typeof ownShape]?: z.output<(typeof ownShape)[Name]> };

export const proposalItem = z.object({
  id,
  edition: z.number().int(),
  title: z.string(),
  short: z.string(),
  theme: z.enum(themes).nullable(),
  status: z.enum(proposalStatuses),
  outcome: z.enum(proposalOutcomes).nullable(),
  scope: z.enum(scopes),
  district: z.number().int().nullable(),
  whole: z.boolean(),
  point: z.tuple([z.number(), z.number()]).nullable().describe('A point on its place; null when it has none'),
  costPln: z.number(),
  authors: z.array(z.string()).describe('Names of those who show them'),
  officialNumber: z.string().nullable(),
  updatedAt: z.string(),
  demonstration: z.boolean(),
});
export type ProposalItem = z.output<typeof proposalItem>;

export const countsShape = {
  byStatus: z.array(z.object({ status: z.enum(proposalStatuses), count: z.number().int() })),
};
export const proposalPage = pageOf(proposalItem).extend(countsShape);
/** What the map needs of a proposal; ten thousand of the whole items would be megabytes. */
export const proposalMark = proposalItem.pick({
  id: true,
  title: true,
  theme: true,
  status: true,
  outcome: true,
  scope: true,
  demonstration: true,
});
export type ProposalMark = z.output<typeof proposalMark>;
export const proposalCollection = collectionOf(proposalMark);

export const proposalWhole = proposalItem.extend({
  description: z.string(),
  justification: z.string(),
  schedule: z.string(),
  place: markedPlace.nullable(),
  placeNote: z.string(),
  districts: z.array(z.number().int()).describe('That the place reaches'),
  landDeclared: z.boolean(),
  costs: z.array(z.object({ label: z.string(), amountPln: z.number() })),
  origin: z.enum(origins),
  meeting: z.object({ id, title: z.string(), startsLocal: z.string() }).nullable(),
  needs: z.array(z.object({ id, body: z.string() })),
  area: z
    .object({ id, name: z.string(), ambassador: z.object({ slug: z.string(), name: z.string() }).nullable() })
    .nullable(),
  version: z.number().int(),
  history: z.array(
    z.object({
      from: z.enum(proposalStatuses),
      to: z.enum(proposalStatuses),
      role: z.enum(moverRoles),
      note: z.string(),
      at: z.string(),
    }),
  ),
  outcomes: z
    .array(
      z.object({
        outcome: z.enum(proposalOutcomes),
        reason: z.string(),
        costPln: z.number().nullable(),
        votes: z.number().int().nullable(),
        points: z.number().int().nullable(),
        day: z.string().nullable(),
        source: z.string(),
        importedAt: z.string(),
      }),
    )
    .describe('What the city published later, the oldest first'),
  mine: z.boolean().describe('The caller is one of the authors'),
  accompanies: z.boolean().describe('The caller is the ambassador of its area'),
  may: z
    .array(
      z.enum([
        'edit',
        'invite',
        'develop',
        'consult',
        'improve',
        'ready',
        'reopen',
        'submit',
        'undo-submit',
        'withdraw',
      ]),
    )
    .describe('What the caller may do now'),
  findings: z.array(finding).describe('Only for the authors, their ambassador, experts and staff; else empty'),
});
export type ProposalWhole = z.output<typeof proposalWhole>;

export const move = z.strictObject({ version, note: typedText(2000).default('') });
export const submission = z.strictObject({
  version,
  officialNumber: typedLine(40)
    .regex(/^BO\.(D\d{1,2}|OM)\.\d{1,4}\/\d{2}$/)
    .describe('As in BO.D8.42/25 or BO.OM.13/22'),
});

export const checkBody = proposalContent.extend({ edition: z.number().int().optional() });
export const checked = z.object({
  findings: z.array(finding),
  costPln: z.number(),
  districts: z.array(z.number().int()),
});

/** Asked while writing, and about a proposal that is there. */
export const similarBody = z.strictObject({
  title: typedLine(200).default(''),
  text: typedText(2000).default(''),
  theme: z.enum(themes).nullable().default(null),
  district: z.number().int().min(1).max(99).nullable().default(null),
  place: markedPlace.nullable().default(null),
  except: id.nullable().default(null).describe('The proposal that is being written'),
});
export const similarAnswer = z.object({
  current: z.array(
    proposalItem.extend({
      likeness: z.number().min(0).max(1).describe('Of the words'),
      distanceM: z.number().nullable().describe('Between the places; null where one has none'),
      inTouch: z.array(z.string()).describe('Names of authors who agreed to be found by authors of similar ones'),
    }),
  ),
  past: z.array(
    z.object({
      id: z.number().int(),
      edition: z.number().int(),
      district: z.number().int().nullable(),
      projectId: z.string(),
      title: z.string(),
      category: z.string().nullable(),
      costPln: z.number().nullable(),
      votes: z.number().int().nullable(),
      selected: z.boolean().nullable(),
      likeness: z.number().min(0).max(1),
    }),
  ),
});

export type SimilarAnswer = z.output<typeof similarAnswer>;

export const authorship = z.strictObject({ showsName: z.boolean(), inTouch: z.boolean() });
export const authorsAnswer = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      first: z.boolean(),
      me: z.boolean(),
      showsName: z.boolean(),
      inTouch: z.boolean(),
      joinedAt: z.string(),
    }),
  ),
  invitations: z.array(z.object({ id, email: z.string(), invitedAt: z.string() })).describe('Not yet answered'),
});
export const invitation = z.strictObject({ email: typedLine(254).pipe(z.email()) });
export const invitationToken = z.strictObject({ token: z.string().regex(/^[\w-]{20,100}$/) });
export const openedInvitation = z.object({ proposal: z.object({ id, title: z.string() }), invitedBy: z.string() });

export const versionsAnswer = z.object({
  items: z.array(
    z.object({
      number: z.number().int(),
      content: proposalContent,
      savedBy: z.string().nullable().describe('Only for those who work on it'),
      savedAt: z.string(),
    }),
  ),
});

export const ownProposals = z.object({
  items: z.array(proposalItem.extend({ version: z.number().int(), role: z.enum(['author', 'ambassador']) })),
});

import { applicantAccounts } from '../../accounts/demonstration.ts';
import type { ProposalOutcome, ProposalStatus } from '../../proposals/status.ts';
import { builtIdeas } from './plan/built.ts';
import { cityIdeas } from './plan/city-wide.ts';
import { greenIdeas } from './plan/green.ts';
import type { Idea } from './plan/idea.ts';
import { places } from './plan/places.ts';
import { socialIdeas } from './plan/social.ts';

/** A fictional proposal. Its place is near the street; district, area and meeting follow from it when it is loaded. */
export type PlannedProposal = Omit<Idea, 'thing' | 'form' | 'short'> & {
  title: string;
  short: string;
  form: Idea['form'] | 'city';
  street: string | null;
  /** Degrees from the street's point. */
  shift: [lon: number, lat: number];
  status: ProposalStatus;
  outcome: ProposalOutcome | null;
  origin: 'meeting' | 'needs' | 'ready';
};

/** In turn; many are submitted, because what became of them later differs. */
const statuses: ProposalStatus[] = [
  'draft',
  'developed',
  'in-consultation',
  'submitted',
  'feedback-given',
  'workshop',
  'submitted',
  'improved',
  'developed',
  'submitted',
  'ready',
  'in-consultation',
  'submitted',
  'feedback-given',
  'withdrawn',
  'submitted',
];
const outcomes: (ProposalOutcome | null)[] = [
  'selected',
  'not-selected',
  null,
  'on-ballot',
  'rejected',
  'positive',
  'awaiting-list',
  'under-verification',
  'no-list',
  'merged',
  'protest',
  'restored',
  'withdrawn',
];
const origins = ['needs', 'meeting', 'ready', 'needs'] as const;

const ideas = [...greenIdeas, ...builtIdeas, ...socialIdeas];
const ideasOfPlace = [0, 1, 2];

const local: Omit<PlannedProposal, 'status' | 'outcome' | 'origin'>[] = places.flatMap(({ street, where }, place) =>
  ideasOfPlace.map((turn) => {
    // Ten ideas stand in each list: one of each list, in another order at every place.
    const { thing, short, form, ...idea } = ideas[((place * 3 + turn) % 10) + 10 * ((turn + place) % 3)] as Idea;
    const title = form === 'district' ? `${thing}: {district}` : `${thing} ${where}`;
    const shift: [number, number] = [((place + turn * 2) % 5) * 0.0006 - 0.0012, turn * 0.0008 - 0.0008];
    return { ...idea, title, short: short(where), form, street, shift };
  }),
);

const cityWide = cityIdeas.map(({ thing, ...idea }) => ({
  ...idea,
  title: thing,
  form: 'city' as const,
  street: null,
  shift: [0, 0] as [number, number],
}));

let submitted = 0;
/** All of it is invented; the places are real. */
export const plannedProposals: PlannedProposal[] = [...local, ...cityWide].map((planned, at) => {
  const status = statuses[at % statuses.length] as ProposalStatus;
  return {
    ...planned,
    status,
    outcome: status === 'submitted' ? (outcomes[submitted++ % outcomes.length] ?? null) : null,
    origin: origins[at % origins.length] as PlannedProposal['origin'],
  };
});

const resident = 'mieszkanka@okolica.example';
/** Whose of the ready accounts are authors, of the first proposals of each status, in the ready ambassador's area where there are any. */
export const plannedAuthors: { email: string; status: ProposalStatus; count: number }[] = [
  { email: resident, status: 'draft', count: 1 },
  { email: resident, status: 'developed', count: 1 },
  { email: resident, status: 'feedback-given', count: 1 },
  { email: resident, status: 'improved', count: 1 },
  { email: resident, status: 'ready', count: 1 },
  { email: resident, status: 'submitted', count: 2 },
  { email: applicantAccounts.begun.email, status: 'in-consultation', count: 1 },
  { email: applicantAccounts.begun.email, status: 'workshop', count: 1 },
];

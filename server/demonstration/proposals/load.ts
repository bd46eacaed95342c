import type { Knex } from 'knex';
import { touch } from '../../database/versions.ts';
import { sumOf } from '../../proposals/content/prepare.ts';
import type { ProposalOutcome } from '../../proposals/status.ts';
import { type PlannedMove, pathTo } from './path.ts';
import { type PlannedProposal, plannedAuthors, plannedProposals } from './plan.ts';
import {
  giveAuthor,
  hasProposals,
  insertMoves,
  insertOutcomes,
  insertProposals,
  insertVersions,
  linkNeeds,
  lockProposals,
  type NewOutcome,
  type NewProposal,
  putRules,
} from './queries.ts';

const rulesSource = 'Pule dzielnic jak w edycji 2025; pula ogólnomiejska i limity przykładowe.';
const cityPoolPln = 9_000_000;
/** Whose area the ready account of an ambassador cares for: the ready resident writes there. */
const ownSlug = 'ignacy-zmijewski';
/** About eight hundred metres. */
const needsWithinDegrees = 0.009;
const verification = { fileName: 'weryfikacja.csv', source: 'Dane fikcyjne: wyniki weryfikacji', days: 12 };
const ballot = { fileName: 'glosowanie.csv', source: 'Dane fikcyjne: wyniki głosowania', days: 3 };

/**
 * Fictional proposals in every status and with every outcome, with the path that led there, unless there are some. Load
 * areas, meetings and needs first: proposals find theirs by place.
 */
export async function loadDemonstrationProposals(database: Knex, edition: number): Promise<void> {
  if (await hasProposals(database)) return;
  await database.transaction(async (transaction) => {
    await lockProposals(transaction);
    if (await hasProposals(transaction)) return;
    await putRules(transaction, edition, rulesSource, cityPoolPln);
    const paths = plannedProposals.map(({ status }, n) => pathTo(status, { workshop: n % 3 === 0 }));
    const rows = plannedProposals.map((planned, n) => rowOf(planned, n, paths[n]?.length ?? 0));
    const ids = await insertProposals(transaction, edition, rows);
    if (ids.size !== rows.length) throw new Error('The demonstration has proposals in streets that are not there.');
    const idOf = (n: number) => ids.get(n) as number;
    await linkNeeds(transaction, needsWithinDegrees);
    await insertVersions(
      transaction,
      plannedProposals.map(({ description }, n) => ({ proposal: idOf(n), before: description })),
    );
    await insertMoves(
      transaction,
      rows.flatMap((row, n) => movesOf(row, paths[n] ?? []).map((move) => ({ ...move, proposal: idOf(n) }))),
    );
    const [first, last] = outcomesOf(plannedProposals, idOf);
    await insertOutcomes(transaction, verification, first);
    await insertOutcomes(transaction, ballot, last);
    await touch(transaction, ['proposals', 'editions']);
  });
}

/** Gives the ready accounts their fictional proposals, once they exist; some keep what they have. */
export async function prepareDemonstrationAuthors(database: Knex): Promise<void> {
  await database.transaction(async (transaction) => {
    await lockProposals(transaction);
    for (const planned of plannedAuthors) await giveAuthor(transaction, { ...planned, slug: ownSlug });
  });
}

const isImproved = ({ status }: Pick<PlannedProposal, 'status'>) =>
  status === 'improved' || status === 'ready' || status === 'submitted';

function rowOf(planned: PlannedProposal, n: number, moves: number): NewProposal {
  const { title, short, description, improvement, justification, schedule, theme, form, street, origin, outcome } =
    planned;
  const costs = planned.costs.map(([label, amountPln]) => ({ label, amountPln }));
  const createdDays = 30 + ((n * 37) % 120);
  // Whoever has just begun has not written everything yet.
  const begun = planned.status === 'draft';
  return {
    n,
    title,
    short,
    description: isImproved(planned) ? `${description}\n\n${improvement}` : description,
    justification: begun ? '' : justification,
    schedule: begun ? '' : schedule,
    theme,
    form,
    street,
    lon: planned.shift[0],
    lat: planned.shift[1],
    costs,
    costPln: sumOf(costs),
    status: planned.status,
    origin,
    outcome,
    version: isImproved(planned) ? 2 : 1,
    createdDays,
    movedDays: moves === 0 ? createdDays - 1 : 14 + (n % 6),
  };
}

/** Evenly from the beginning to the last move. */
function movesOf({ createdDays, movedDays, version }: NewProposal, path: PlannedMove[]) {
  const step = (createdDays - movedDays) / path.length;
  const improvedAt = path.findIndex(({ to }) => to === 'improved');
  return path.map((move, at) => ({
    ...move,
    version: improvedAt >= 0 && at >= improvedAt ? version : 1,
    days: createdDays - step * (at + 1),
  }));
}

/** What verification said of those that went on to the vote. */
const votedOn: ProposalOutcome[] = ['selected', 'not-selected'];
const reasons: Partial<Record<ProposalOutcome, string>> = {
  rejected: 'Teren jest dzierżawiony do 2031 roku.',
  merged: 'Połączony z projektem o tym samym zakresie w sąsiedztwie.',
  protest: 'Autorzy odwołali się od negatywnej weryfikacji.',
  restored: 'Po uzupełnieniu kosztorysu odwołanie uwzględniono.',
  'no-list': 'Lista poparcia nie wpłynęła w terminie.',
};

function outcomesOf(planned: PlannedProposal[], idOf: (n: number) => number): [NewOutcome[], NewOutcome[]] {
  const first: NewOutcome[] = [];
  const last: NewOutcome[] = [];
  for (const [n, { outcome }] of planned.entries()) {
    if (outcome === null) continue;
    const voted = votedOn.includes(outcome);
    const verified = voted ? 'on-ballot' : outcome;
    const told = { proposal: idOf(n), votes: null, points: null };
    first.push({ ...told, outcome: verified, reason: reasons[verified] ?? '' });
    if (!voted) continue;
    const votes = outcome === 'selected' ? 900 + ((n * 53) % 700) : 120 + ((n * 31) % 300);
    last.push({ ...told, outcome, reason: '', votes, points: votes * 2 + (n % 90) });
  }
  return [first, last];
}

import type { Knex } from 'knex';
import { tallyServing } from '../areas/overview/queries.ts';
import { readDistrictFigures } from '../coverage/queries.ts';
import type { Filter } from '../filter/filter.ts';
import { tallyMeetings } from '../meetings/overview/queries.ts';
import { tallyNeeds } from '../needs/overview/queries.ts';
import { type ProposalGroup, tallyProposals } from '../proposals/overview/queries.ts';
import { type Column, outcomesIn } from './column.ts';
import { fold, type Group } from './fold.ts';
import type { Overview } from './schema.ts';

/**
 * The stages of the path by district. Who serves and whom nobody serves is as it stands today; all else is of the edition.
 * Coverage must be settled.
 */
export async function readDistricts(
  database: Knex,
  filter: Pick<Filter, 'district'> & { edition: number },
): Promise<Pick<Overview, 'districts' | 'city' | 'total'>> {
  const [coverage, serving, meetings, needs, proposals] = await Promise.all([
    readDistrictFigures(database),
    tallyServing(database, filter.district),
    tallyMeetings(database, filter),
    tallyNeeds(database, filter),
    tallyProposals(database, filter),
  ]);
  const shown = coverage.filter(({ number }) => filter.district?.includes(number) ?? true);
  const placed = (column: Column) => (group: { districts: number[]; count: number }) => ({
    ...group,
    column,
    city: group.districts.length === 0,
  });
  const { byDistrict, city, total } = fold(
    shown.map(({ number }) => number),
    [
      ...serving.map(placed('ambassadors')),
      ...meetings.map((group) => placed(`meetings-${group.status}`)(group)),
      ...needs.map(placed('needs')),
      ...proposals.flatMap(proposalColumns),
      ...shown.map(({ number, unserved }) => placed('unserved')({ districts: [number], count: unserved })),
    ],
  );
  return {
    districts: shown.flatMap(({ number, roman, name, residents }) => {
      const figures = byDistrict.get(number);
      return figures ? [{ number, roman, name, residents, figures }] : [];
    }),
    city: filter.district ? null : { ...city, unserved: null },
    total,
  };
}

/** A proposal stands in the column of its status, and in that of its outcome beside. */
function proposalColumns({ status, outcome, scope, districts, count }: ProposalGroup): Group[] {
  const group = { districts, city: scope === 'city' || districts.length === 0, count };
  const said = Object.entries(outcomesIn).find(([, outcomes]) => (outcomes as readonly unknown[]).includes(outcome));
  return [
    { ...group, column: status === 'draft' ? 'drafts' : status },
    ...(said ? [{ ...group, column: said[0] as Column }] : []),
  ];
}

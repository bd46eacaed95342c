import type { Knex } from 'knex';
import type { StoredGeometry } from '../../areas/canonical/queries.ts';
import { Problem } from '../../http/problem.ts';
import { placed } from '../../marked-places/placed.ts';
import { districtsOf } from '../../marked-places/queries.ts';
import type { ProposalContent } from '../schema.ts';
import { type Prepared, readNamed } from './queries.ts';

/** Sum of costs in PLN; counted in grosze, so that it is exact. */
export const sumOf = (costs: ProposalContent['costs']): number =>
  costs.reduce((grosze, { amountPln }) => grosze + Math.round(amountPln * 100), 0) / 100;

/** What does not go together is left out: a place where the whole is meant, a district of a proposal for the city. */
export function consistent(content: ProposalContent): ProposalContent {
  const empty = content.place && Object.values(content.place).every((parts) => parts.length === 0);
  return {
    ...content,
    district: content.scope === 'city' ? null : content.district,
    place: content.whole || empty ? null : content.place,
    needs: [...new Set(content.needs)].sort((one, other) => one - other),
  };
}

/**
 * What was sent as it is kept: without needs that are hidden.
 *
 * @param city border of the city
 * @throws Problem 422 with the field when it names what is not there, 422 `place-refused` for a place that cannot be kept
 */
export async function prepare(database: Knex, city: StoredGeometry | null, sent: ProposalContent): Promise<Prepared> {
  const clean = consistent(sent);
  const named = await readNamed(database, clean);
  // Who wrote could not know that a need had been hidden meanwhile.
  const content = { ...clean, needs: named.needs };
  if (content.district !== null && !named.district) throw unknown('district', 'Takiej dzielnicy nie ma.');
  if (content.area !== null && !named.area) throw unknown('area', 'Takiego obszaru nie ma.');
  if (content.meeting !== null && !named.meeting) throw unknown('meeting', 'Takiego spotkania nie ma.');
  if (!named.everyNeed) throw unknown('needs', 'Którejś z tych potrzeb już nie ma.');
  const geometry = content.place ? await placed(database, content.place, city) : null;
  const districts = geometry
    ? await districtsOf(database, geometry)
    : content.district === null
      ? []
      : [content.district];
  return { content, geometry, districts, costPln: sumOf(content.costs) };
}

const unknown = (field: string, detail: string) => new Problem(422, `unknown-${field}`, detail, { path: `/${field}` });

import type { Knex } from 'knex';
import type { StoredGeometry } from '../areas/canonical/queries.ts';
import { serversOfAreas } from '../areas/list/queries.ts';
import { measureArea } from '../areas/measures/queries.ts';
import { residentsOf } from '../areas/residents.ts';
import { residentsSource } from '../districts/queries.ts';
import { listIndicatorWords } from '../evaluation/indicators/queries.ts';
import { countOutcomes, listResults } from '../evaluation/queries.ts';
import { readNewestValues } from '../evaluation/values/queries.ts';
import type { Filter } from '../filter/filter.ts';
import { Problem } from '../http/problem.ts';
import { listMaterials } from '../materials/list/queries.ts';
import { listMeetings } from '../meetings/list/queries.ts';
import { listNeeds } from '../needs/list/queries.ts';
import { listProposals } from '../proposals/list/queries.ts';
import { estimateMethod, estimateOf } from './estimate.ts';
import { type Ground, readAreaName, readDistrictNames, readGround } from './queries.ts';
import type { Dossier } from './schema.ts';

type Wanted = Pick<Filter, 'area' | 'district' | 'near' | 'shape'>;

/** How many of each kind stand in a dossier; the rest is a click away. */
const shown = { projects: 24, others: 12 };
/** Less than this share of both the ground and the residents is a border that is touched. */
const leastShare = 0.001;

/**
 * Everything known about a place, each figure as its district has it.
 *
 * @throws Problem 422 when no part of it lies in the city
 */
export async function collectDossier(
  database: Knex,
  city: StoredGeometry,
  wanted: Wanted,
): Promise<{ dossier: Dossier; ground: Ground }> {
  const ground = await readGround(database, city, wanted);
  if (!ground) throw new Problem(422, 'outside-city', 'To miejsce leży poza Krakowem.');
  const measures = await measureArea(database, ground.geometry);
  const { residents, districts: parts } = residentsOf(measures);
  const touched = parts.filter((part) => part.share > leastShare || part.residents > residents * leastShare);
  const names = await readDistrictNames(
    database,
    touched.map(({ number }) => number),
  );
  const districts = names
    .map((district) => {
      const inside = touched.find(({ number }) => number === district.number)?.residents ?? 0;
      return { ...district, residents: inside, share: residents > 0 ? inside / residents : 0 };
    })
    .sort((one, other) => other.residents - one.residents || one.number - other.number);
  const numbers = districts.map(({ number }) => number);
  const area = wanted.area === undefined ? undefined : await readAreaName(database, wanted.area);
  const serving = wanted.area === undefined ? undefined : await serversOfAreas(database, [wanted.area]);
  const paging = { limit: shown.others };
  const [indicators, outcomes, projects, needs, proposals, meetings, materials] = await Promise.all([
    indicatorsOf(database, districts),
    countOutcomes(database, numbers),
    listResults(database, { district: numbers }, { limit: shown.projects, sort: 'newest' }),
    listNeeds(database, wanted, {}, { ...paging, sort: 'supported' }),
    listProposals(database, wanted, { sort: 'newest' }, paging),
    listMeetings(database, wanted, { stage: ['held'] }, paging),
    listMaterials(database, wanted, { eyes: 'public' }, paging),
  ]);
  const first = <Item>({ total, items }: { total: number; items: Item[] }) => ({ total, items });
  const fictional = [...indicators, ...needs.items, ...proposals.items, ...meetings.items, ...materials.items];
  const dossier: Dossier = {
    kind: wanted.area !== undefined ? 'area' : wanted.district ? 'districts' : wanted.near ? 'near' : 'shape',
    name: area?.name ?? (wanted.district ? names.map(({ roman, name }) => `${roman} ${name}`).join(', ') : null),
    ambassador: serving?.get(wanted.area ?? 0) ?? null,
    areaKm2: ground.areaKm2,
    residents,
    residentsSource,
    addresses: measures.addresses,
    point: ground.point,
    bbox: ground.bbox,
    geometry: { ...ground.shown },
    districts,
    indicators,
    outcomes,
    projects: first(projects),
    needs: first(needs),
    proposals: first(proposals),
    meetings: first(meetings),
    materials: first(materials),
    demonstration: area?.demonstration === true || fictional.some(({ demonstration }) => demonstration),
  };
  return { dossier, ground };
}

/** Each indicator in the newest edition in which one of the districts has a value. */
async function indicatorsOf(
  database: Knex,
  districts: { number: number; share: number }[],
): Promise<Dossier['indicators']> {
  const numbers = districts.map(({ number }) => number);
  const [all, newest] = await Promise.all([listIndicatorWords(database), readNewestValues(database, numbers)]);
  const byIndicator = Map.groupBy(newest, ({ indicator }) => indicator);
  return all.flatMap(({ key, names, definitions, unit, decimals, demonstration }) => {
    const known = byIndicator.get(key) ?? [];
    const values = known.filter(({ level }) => level === 'district');
    const [first] = values;
    if (!first) return [];
    const { edition } = first;
    const valueIn = (number: number) => values.find(({ place }) => place === number)?.value;
    const estimate = estimateOf(unit, districts, valueIn);
    const city = known.find(({ level }) => level === 'city') ?? null;
    const inOrder = values.sort((one, other) => numbers.indexOf(one.place ?? 0) - numbers.indexOf(other.place ?? 0));
    return [
      {
        key,
        names,
        definitions,
        unit,
        decimals,
        demonstration,
        edition,
        values: inOrder,
        city,
        estimate: estimate === null ? null : { value: estimate, method: estimateMethod },
      },
    ];
  });
}

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { loadDemonstrationNeeds } from './load.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());
const ask = async (sql: string) => (await web.services.database.write.raw(sql)).rows;

it('The demonstration has at least 150 needs of every theme, marked in every way, in every state, loaded once', async () => {
  const read = () =>
    ask(`select count(*)::int as total, bool_and(demonstration) as labelled,
      count(*) filter (where status = 'open')::int as open, count(*) filter (where status = 'merged')::int as merged,
      count(*) filter (where status = 'hidden')::int as hidden, count(distinct theme)::int as themes,
      count(*) filter (where whole = 'area')::int as areas, count(*) filter (where whole = 'district')::int as districts,
      count(*) filter (where whole is null and ST_Dimension(place) = 0)::int as points,
      count(*) filter (where whole is null and ST_Dimension(place) = 1)::int as lines,
      count(*) filter (where whole is null and ST_Dimension(place) = 2)::int as shapes,
      count(*) filter (where cardinality(districts) = 0)::int as nowhere,
      count(*) filter (where not ST_IsValid(place))::int as invalid,
      count(*) filter (where supports > 0)::int as supported from needs`);
  const [counts] = await read();
  expect(counts).toMatchObject({ labelled: true, merged: 6, hidden: 1, themes: 9, nowhere: 0, invalid: 0 });
  expect(counts.open).toBeGreaterThanOrEqual(150);
  for (const kind of ['areas', 'districts', 'points', 'lines', 'shapes']) expect(counts[kind], kind).toBeGreaterThan(4);
  expect(counts.supported).toBeGreaterThan(100);
  await loadDemonstrationNeeds(web.services.database.write, 2026);
  expect(await read()).toEqual([counts]);
});

it('Needs of the demonstration are found on the map and in the list alike', async () => {
  const get = async (path: string) => (await fetch(`${web.url}${path}`)).json();
  for (const query of [
    '',
    'district=18',
    'theme=greenery&theme=cycling',
    'area=1',
    'q=chodnik',
    'near=19.94,50.06,2000',
  ]) {
    const [list, map] = [await get(`/api/needs?limit=500&${query}`), await get(`/api/needs.geojson?${query}`)];
    expect(map.features.map(({ properties }: { properties: object }) => properties)).toEqual(list.items);
    expect([map.total, map.unlocated]).toEqual([list.total, list.unlocated]);
    expect(list.total, query).toBeGreaterThan(0);
  }
});

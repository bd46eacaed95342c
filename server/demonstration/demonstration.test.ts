import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { loadDemonstration } from './load.ts';
import { plannedAmbassadors } from './plan.ts';

let database: Database;
const ask = async (sql: string) => (await database.write.raw(sql)).rows;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Everything that answers are made of, without the times. */
const everything = `
  select json_agg(json_build_array(slug, ambassadors.name, forms, introduction, areas.name, areas.kind, recipe,
           md5(ST_AsBinary(geometry)), md5(ST_AsBinary(display)), area_km2, residents_estimate,
           (select json_agg(to_jsonb(part) - 'area_version' order by district) from area_districts part
              where area_version = versions.id),
           (select json_agg(to_jsonb(part) - 'area_version' order by precinct) from area_precincts part
              where area_version = versions.id),
           (select md5(string_agg(ST_AsText(piece.geometry), '' order by ST_AsText(piece.geometry)))
              from area_pieces piece where area_version = versions.id)) order by slug)::text as whole
  from ambassadors join areas on areas.ambassador = ambassadors.id
  join area_versions versions on versions.area = areas.id and versions.status = 'approved'`;

describe('the demonstration edition', () => {
  it('has at least 40 fictional ambassadors, in every district and with all kinds of areas', async () => {
    const [{ people, fictional, kinds }] = await ask(
      `select count(*) as people, bool_and(demonstration) as fictional, array_agg(distinct kind) as kinds
       from ambassadors join areas on areas.ambassador = ambassadors.id where edition = 2026`,
    );
    expect(people).toBeGreaterThanOrEqual(40);
    expect(fictional).toBe(true);
    expect(kinds.sort()).toEqual(['estate', 'part-of-district', 'streets']);
    const districts = await ask('select district from area_districts where share > 0.05 group by 1 order by 1');
    expect(districts.map(({ district }: { district: number }) => district)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
  });

  it('leaves about a third of the residents unserved', async () => {
    const [{ unserved }] = await ask(
      `select 1 - sum(residents_estimate * coalesce(served.share, 0)) / sum(residents_estimate)::float8 as unserved
       from precincts left join lateral (
         select ST_Area(ST_Union(ST_Intersection(precincts.geometry, versions.geometry, 1e-9), 1e-9))
                / ST_Area(precincts.geometry) as share
         from area_versions versions
         join areas on areas.id = versions.area
         join ambassadors on ambassadors.id = areas.ambassador
           and ambassadors.status in ('awaiting-training', 'active')
         where versions.status = 'approved' and ST_Intersects(precincts.geometry, versions.geometry)) served on true`,
    );
    expect(unserved).toBeGreaterThan(0.3);
    expect(unserved).toBeLessThan(0.36);
  });

  it('has areas that cross district borders, areas of several parts and one with a hole', async () => {
    const [{ crossing, several, holed }] = await ask(
      `select count(*) filter (where (select count(*) from area_districts
                                      where area_version = versions.id and share > 0.02) > 1) as crossing,
              count(*) filter (where ST_NumGeometries(geometry) > 1) as several,
              count(*) filter (where ST_NRings(geometry) > ST_NumGeometries(geometry)) as holed
       from area_versions versions where status = 'approved'`,
    );
    expect(crossing).toBeGreaterThanOrEqual(8);
    expect(several).toBeGreaterThanOrEqual(2);
    expect(holed).toBeGreaterThanOrEqual(1);
  });

  it('shows every part and hole of an area on the map', async () => {
    const lost = await ask(
      `select area from area_versions where ST_NumGeometries(display) <> ST_NumGeometries(geometry)
         or ST_NRings(display) <> ST_NRings(geometry) or not ST_IsValid(display)`,
    );
    expect(lost).toEqual([]);
  });

  it('counts residents so that the districts’ parts add up to the total', async () => {
    const wrong = await ask(
      `select area from area_versions versions where residents_estimate <> (
         select sum(residents_estimate) from area_districts where area_version = versions.id)`,
    );
    expect(wrong).toEqual([]);
  });

  it('is not loaded twice, and comes out the same when it is loaded anew', async () => {
    const [before] = await ask(everything);
    const [{ version }] = await ask("select version from data_versions where layer = 'areas'");
    await loadDemonstration(database.write);
    const [{ version: after }] = await ask("select version from data_versions where layer = 'areas'");
    expect(after).toBe(version);
    await ask('delete from applications');
    await ask('delete from ambassadors');
    await ask('delete from areas');
    await ask("delete from data_versions where layer = 'demonstration'");
    await loadDemonstration(database.write);
    const [again] = await ask(everything);
    expect(again.whole).toBe(before.whole);
  }, 120_000);

  it('follows a changed plan: who left is gone, who stayed keeps the id and the version', async () => {
    const ids = "select array_agg(id order by id) as ids from ambassadors where slug <> 'halina-brzostek'";
    const [before] = await ask(ids);
    await loadDemonstration(database.write, () => {}, plannedAmbassadors.slice(1));
    expect(await ask(ids)).toEqual([before]);
    expect(await ask("select from ambassadors where slug = 'halina-brzostek'")).toEqual([]);
    expect(await ask("select from area_versions where number > 1 and status <> 'proposed'")).toEqual([]);
  });
});

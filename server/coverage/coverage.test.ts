import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCity } from '../areas/canonical/queries.ts';
import { derive } from '../areas/derive.ts';
import { saveApproved } from '../areas/save.ts';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../database/testing.ts';
import { type Gap, readGaps } from './gaps/queries.ts';
import { readDays, readDistrictFigures, readPrecinctFigures } from './queries.ts';
import { refreshCoverage, whatIf } from './refresh.ts';
import { sumOf } from './sum.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Everything that is kept, for comparing. */
async function kept() {
  const { rows } = await database.write.raw(
    `select precinct, basis, round(served_km2::numeric, 9) as served, round(several_km2::numeric, 9) as several,
       served_residents, several_residents, unserved_residents, md5(ST_AsBinary(unserved)) as unserved
     from coverage_precincts order by precinct`,
  );
  return { precincts: rows, gaps: await readGaps(database.write, {}) };
}
const unservedIn = ({ precincts }: Awaited<ReturnType<typeof kept>>) =>
  precincts.reduce((sum: number, row: { unserved_residents: number }) => sum + row.unserved_residents, 0);
const setStatus = (id: number, status: string) => database.write('ambassadors').where({ id }).update({ status });

/** Somebody takes a gap on, with the recipe that it offers. */
async function adopt(gap: Gap): Promise<void> {
  await database.write.transaction(async (transaction) => {
    const [ambassador] = await transaction('ambassadors')
      .insert({ edition: 2026, slug: `luka-${gap.id}`, name: 'Próbna Osoba', status: 'active', demonstration: true })
      .returning('id');
    const [area] = await transaction('areas')
      .insert({ ambassador: ambassador.id, name: `Luka ${gap.id}`, kind: 'estate' })
      .returning('id');
    const city = await readCity(transaction);
    const limits = { maxAreaKm2: 40, maxVertices: 5_000 };
    await saveApproved(transaction, area.id, await derive(transaction, city as string, gap.recipe, limits));
  });
  await refreshCoverage(database.write);
}

describe('coverage', () => {
  it('adds up exactly from precincts to districts to the city', async () => {
    const precincts = await readPrecinctFigures(database.write);
    const districts = await readDistrictFigures(database.write);
    expect(precincts).toHaveLength(405);
    for (const { residents, served, several, unserved, areaKm2, servedKm2, unservedKm2 } of [
      ...precincts,
      ...districts,
    ]) {
      expect(served + unserved).toBe(residents);
      expect(several).toBeLessThanOrEqual(served);
      expect(servedKm2 + unservedKm2).toBeCloseTo(areaKm2, 9);
    }
    for (const district of districts) {
      const inside = sumOf(precincts.filter((precinct) => precinct.district === district.number));
      expect(district).toMatchObject(inside);
    }
    const { residents } = sumOf(districts);
    const { rows } = await database.write.raw('select sum(residents_estimate)::int as residents from precincts');
    expect(residents).toBe(rows[0].residents);
  });

  it('says of each precinct what PostGIS says of it by taking all areas away at once', async () => {
    const { rows } = await database.write.raw(
      `select number, unserved_km2 as kept, area_km2 as all, coalesce(asked.km2, area_km2) as asked
       from precincts join coverage_precincts on precinct = number
       left join lateral (
         select ST_Area(ST_Transform(ST_Difference(precincts.geometry, ST_Union(versions.geometry, 1e-9), 1e-9), 2178)) / 1e6 as km2
         from area_versions versions join areas on areas.id = area join ambassadors on ambassadors.id = ambassador
         where versions.status = 'approved' and ambassadors.status in ('active', 'awaiting-training')
           and ST_Intersects(versions.geometry, precincts.geometry)
         having count(*) > 0) asked on true`,
    );
    for (const { number, kept, all, asked } of rows)
      expect(Math.abs(kept - asked) / all, `precinct ${number}`).toBeLessThan(0.002);
  });

  it('counts as served by several what any two areas have in common', async () => {
    const { rows } = await database.write.raw(
      `with serving as (
         select versions.geometry, versions.id from area_versions versions join areas on areas.id = area
         join ambassadors on ambassadors.id = ambassador
         where versions.status = 'approved' and ambassadors.status in ('active', 'awaiting-training')),
       common as (
         select ST_Union(ST_Intersection(one.geometry, other.geometry, 1e-9), 1e-9) as geometry
         from serving one join serving other on one.id < other.id and ST_Intersects(one.geometry, other.geometry))
       select sum(several_km2) as kept, (select ST_Area(ST_Transform(ST_SetSRID(geometry, 4326), 2178)) / 1e6 from common) as asked
       from coverage_precincts`,
    );
    expect(Math.abs(rows[0].kept - rows[0].asked) / rows[0].asked).toBeLessThan(0.01);
  });

  it('counts addresses as served, by several too, and unserved', async () => {
    const { write } = database;
    const anew = async () => {
      await write('coverage_precincts').where({ precinct: number }).delete();
      await refreshCoverage(write);
      return (await readPrecinctFigures(write)).find((each) => each.number === number)?.addresses;
    };
    // A precinct in which two areas meet and a part has nobody, and a point of each.
    const { rows } = await write.raw(
      `with serving as (
         select versions.geometry, versions.id from area_versions versions join areas on areas.id = area
         join ambassadors on ambassadors.id = ambassador
         where versions.status = 'approved' and ambassadors.status in ('active', 'awaiting-training'))
       select precincts.number, ST_PointOnSurface(unserved) as unserved, ST_PointOnSurface(common) as several
       from coverage_precincts join precincts on precincts.number = precinct,
         serving one join serving other on one.id < other.id and ST_Intersects(one.geometry, other.geometry),
         lateral ST_Intersection(ST_Intersection(one.geometry, other.geometry, 1e-9), precincts.geometry, 1e-9) common
       where unserved_km2 > 0.01 and several_km2 > 0.01 and ST_Intersects(one.geometry, precincts.geometry)
         and ST_Intersects(other.geometry, precincts.geometry)
       order by ST_Area(common) desc limit 1`,
    );
    const [{ number, unserved, several }] = rows;
    await write('addresses').insert(
      [unserved, several].map((point, at) => ({
        source_id: `test ${at}`,
        street_name: 'Długa',
        number: `${at}`,
        precinct: number,
        point,
      })),
    );
    expect(await anew()).toEqual({ served: 1, several: 1, unserved: 1 });
    await write('addresses').delete();
    expect(await anew()).toBeNull();
  });

  it('reckons only what a change reaches, and comes to the same as reckoning all', async () => {
    const ids: number[] = await database.write('ambassadors').where({ status: 'active' }).orderBy('id').pluck('id');
    const [some = []] = fc.sample(fc.shuffledSubarray(ids, { minLength: 5, maxLength: 5 }), 1);
    for (const id of some) {
      await setStatus(id, 'suspended');
      const changed = await refreshCoverage(database.write);
      expect(changed).toBeGreaterThan(0);
      expect(changed).toBeLessThan(60);
    }
    await setStatus(some[0] as number, 'active');
    await refreshCoverage(database.write);
    const bySteps = await kept();
    await database.write('coverage_precincts').delete();
    expect(await refreshCoverage(database.write)).toBe(405);
    expect(await kept()).toEqual(bySteps);
    for (const id of some) await setStatus(id, 'active');
    await refreshCoverage(database.write);
  });

  it('does nothing when nothing changed', async () => {
    expect(await refreshCoverage(database.write)).toBe(0);
  });

  it('keeps what stood at the end of the day', async () => {
    const days = await readDays(database.write, undefined);
    const { served, unserved } = sumOf(await readDistrictFigures(database.write));
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject({ served, residents: served + unserved });
  });

  it('of a supposed change is what it then becomes, and nothing changes by supposing', async () => {
    const before = await kept();
    const [{ id, area }] = (
      await database.write.raw(
        `select ambassadors.id, areas.id as area from ambassadors join areas on areas.ambassador = ambassadors.id
         where areas.name = 'Kazimierz'`,
      )
    ).rows;
    const supposed = await whatIf(database.write, { leaving: [id], joining: [] }, readDistrictFigures);
    expect(await kept()).toEqual(before);
    await setStatus(id, 'ended');
    await refreshCoverage(database.write);
    const real = await readDistrictFigures(database.write);
    expect(supposed).toEqual(real);
    expect(sumOf(real).unserved).toBeGreaterThan(unservedIn(before));

    await database.write('area_versions').where({ area, status: 'approved' }).update({ status: 'proposed' });
    const [version] = await database.write('area_versions').where({ area, status: 'proposed' }).pluck('id');
    const joined = await whatIf(database.write, { leaving: [], joining: [version] }, readDistrictFigures);
    expect(sumOf(joined).unserved).toBe(unservedIn(before));
    await database.write('area_versions').where({ id: version }).update({ status: 'approved' });
    await setStatus(id, 'active');
    await refreshCoverage(database.write);
    expect(await kept()).toEqual(before);
  });
});

describe('unserved neighbourhoods', () => {
  it('lie in one district each, do not overlap, have names, and with the scattered rest are all that is unserved', async () => {
    const gaps = await readGaps(database.write, {});
    expect(gaps.length).toBeGreaterThan(30);
    const { rows } = await database.write.raw(
      `select count(*)::int as overlapping from coverage_gaps a join coverage_gaps b on a.id < b.id
         and ST_Intersects(a.geometry, b.geometry)
         and ST_Area(ST_Transform(ST_Intersection(a.geometry, b.geometry, 1e-9), 2178)) > 25`,
    );
    expect(rows[0].overlapping).toBe(0);
    const { unserved } = sumOf(await readDistrictFigures(database.write));
    const inGaps = gaps.reduce((sum, { residents }) => sum + residents, 0);
    expect(inGaps).toBeLessThanOrEqual(unserved + gaps.length);
    expect(inGaps / unserved).toBeGreaterThan(0.98);
    for (const { names, residents, recipe } of gaps) {
      expect(names.length).toBeGreaterThan(0);
      expect(residents).toBeLessThanOrEqual(8_000);
      expect(recipe.precincts.length + recipe.drawn.length).toBeGreaterThan(0);
    }
    expect(gaps.map(({ residents }) => residents)).toEqual(
      gaps.map(({ residents }) => residents).sort((a, b) => b - a),
    );
  });

  it('are no longer there once somebody takes them on as they are offered', async () => {
    const before = await readGaps(database.write, {});
    const partly = before.slice(1).find(({ recipe }) => recipe.drawn.length > 0 && recipe.precincts.length > 0);
    for (const gap of [before[0], partly] as Gap[]) {
      const unserved = sumOf(await readDistrictFigures(database.write)).unserved;
      await adopt(gap);
      const now = await readGaps(database.write, {});
      expect(now.map(({ id }) => id)).not.toContain(gap.id);
      expect(sumOf(await readDistrictFigures(database.write)).unserved).toBeLessThanOrEqual(
        unserved - gap.residents + 5,
      );
    }
  });
});

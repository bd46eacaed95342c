import type { Knex } from 'knex';

/** One process loads at a time, once. @returns whether it is to be loaded now */
export async function startLoading(transaction: Knex): Promise<boolean> {
  await transaction.raw(`select pg_advisory_xact_lock(hashtext('demonstration-needs'))`);
  return !(await transaction('needs').where({ demonstration: true }).first('id'));
}

export type Ground = { area: number; version: number; meeting: number | null };

/** Approved areas in the order of their ids, with a meeting that was held about each where there was one. */
export async function readGrounds(transaction: Knex): Promise<Ground[]> {
  const { rows } = await transaction.raw(
    `select areas.id as area, versions.id as version,
            (select min(meetings.id) from meetings join meeting_areas on meeting_areas.meeting = meetings.id
             where meeting_areas.area = areas.id and meetings.status = 'held') as meeting
     from areas join area_versions versions on versions.area = areas.id and versions.status = 'approved'
     order by areas.id`,
  );
  return rows;
}

export type NeedToAdd = {
  theme: string;
  body: string;
  /** Of the version of the area in which it lies. */
  version: number | null;
  marked: 'point' | 'points' | 'line' | 'shape' | 'area' | 'district';
  area: number | null;
  district: number | null;
  meeting: number | null;
  hands: number;
  daysAgo: number;
  /** Different places in one area. */
  seed: number;
};

/**
 * Adds needs in one statement, each somewhere in its area: points at random places that are the same every time, short
 * lines and small shapes around one where they stay in the city.
 *
 * @returns ids in the order given
 */
export async function addNeeds(transaction: Knex, edition: number, needs: NeedToAdd[]): Promise<number[]> {
  const { rows } = await transaction.raw(
    `with asked as (
       select * from json_to_recordset((:needs)::json) as need("order" int, theme text, body text, version int,
         marked text, area int, district int, meeting int, hands int, "daysAgo" int, seed int)
     ),
     ground as (
       select asked.*, versions.geometry, ST_Transform(spot.geom, 2178) as metric, spots.points
       from asked
       left join area_versions versions on versions.id = asked.version
       left join lateral (select ST_GeneratePoints(versions.geometry, 3, asked.seed) as points) spots on true
       left join lateral (select ST_GeometryN(spots.points, 1) as geom) spot on true
     ),
     drawn as (
       select ground.*, case marked
         when 'line' then ST_SetSRID(ST_MakeLine(array[metric,
           ST_Translate(metric, 130 + seed % 90, (seed % 7 - 3) * 25),
           ST_Translate(metric, 260 + seed % 120, (seed % 5 - 2) * 40)]), 2178)
         when 'shape' then ST_Buffer(metric, 35 + seed % 60, 'quad_segs=3') end as figure
       from ground
     ),
     placed as (
       select drawn.*, ST_SetSRID(case
         when marked = 'district' then null
         when marked = 'area' then geometry
         when figure is not null and ST_Covers(geometry, ST_Transform(figure, 4326))
           then ST_SnapToGrid(ST_Transform(figure, 4326), 1e-7)
         when marked = 'points' then ST_SnapToGrid(points, 1e-7)
         else ST_SnapToGrid(ST_GeometryN(points, 1), 1e-7) end, 4326) as place
       from drawn
     )
     insert into needs (edition, theme, body, whole, area, place, districts, meeting, hands, supports, demonstration,
       created_at, updated_at)
     select :edition, theme, body, case when marked in ('area', 'district') then marked end,
            case when marked = 'area' then area end, place,
            case when marked = 'district' then array[district::smallint]
                 when marked = 'area' then array(select area_districts.district from area_districts
                   where area_version = placed.version and share > 0.001 order by area_districts.district)
                 else array(select number from districts where ST_Intersects(districts.geometry, placed.place) order by number) end,
            meeting, hands, hands, true,
            now() - make_interval(days => "daysAgo"), now() - make_interval(days => "daysAgo")
     from placed order by "order" returning id`,
    { edition, needs: JSON.stringify(needs.map((need, order) => ({ ...need, order }))) },
  );
  return rows.map(({ id }: { id: number }) => id);
}

/** Fictional accounts of the demonstration support some needs, and some are theirs. */
export async function addPeople(
  transaction: Knex,
  {
    emails,
    supports,
    authors,
  }: { emails: string[]; supports: [need: number, person: number][]; authors: [need: number, person: number][] },
): Promise<void> {
  const users: { id: string; email: string }[] = await transaction('users')
    .whereIn('email', emails)
    .select('id', 'email');
  const idOf = (person: number) => users.find(({ email }) => email === emails[person])?.id;
  const known = (pairs: [number, number][]) =>
    pairs.flatMap(([need, person]) => {
      const user = idOf(person);
      return user ? [{ need, user_id: user }] : [];
    });
  for (const { need, user_id } of known(authors))
    await transaction('needs').where({ id: need }).update({ author: user_id });
  if (supports.length > 0) await transaction('need_supports').insert(known(supports)).onConflict().ignore();
}

export async function addMarkedEvents(transaction: Knex, ids: number[]): Promise<void> {
  await transaction.raw(
    `insert into need_events (need, kind, actor, at) select id, 'marked', author, created_at from needs where id = any(?::int[])`,
    [ids],
  );
}

import type { Knex } from 'knex';
import { isServing } from '../../areas/serving-status.ts';
import { contentJson } from '../../proposals/content/queries.ts';
import type { ProposalOutcome } from '../../proposals/status.ts';
import type { PlannedMove } from './path.ts';

/** One process loads at a time. */
export async function lockProposals(transaction: Knex): Promise<void> {
  await transaction.raw(`select pg_advisory_xact_lock(hashtext('demonstration-proposals'))`);
}

export async function hasProposals(transaction: Knex): Promise<boolean> {
  return Boolean(await transaction('proposals').where({ demonstration: true }).first('id'));
}

/** Limits and pools that the demonstration checks costs against: those of the last published edition. */
export async function putRules(transaction: Knex, edition: number, source: string, cityPoolPln: number): Promise<void> {
  await transaction('proposal_rules').insert({ edition, source }).onConflict('edition').ignore();
  await transaction.raw(
    `insert into edition_pools (edition, district, pool_pln)
     select cast(:edition as smallint), district, pool_pln from result_statistics
     where edition = (select max(edition) from result_statistics) and pool_pln > 0 and district > 0
     union all select cast(:edition as smallint), 0, cast(:cityPoolPln as numeric)
     on conflict do nothing`,
    { edition, cityPoolPln },
  );
}

export type NewProposal = {
  n: number;
  title: string;
  short: string;
  description: string;
  justification: string;
  schedule: string;
  theme: string;
  form: string;
  street: string | null;
  lon: number;
  lat: number;
  costs: { label: string; amountPln: number }[];
  costPln: number;
  status: string;
  origin: string;
  outcome: ProposalOutcome | null;
  version: number;
  createdDays: number;
  movedDays: number;
};

const columns = `n int, title text, short text, description text, justification text, schedule text, theme text,
  form text, street text, lon float8, lat float8, costs jsonb, "costPln" numeric, status text, origin text,
  outcome text, version int, "createdDays" float8, "movedDays" float8`;

/**
 * Adds proposals near their streets: as a point, a line, a yard of some thirty metres, or a whole district. An area that
 * somebody serves, and a meeting that was held in it, are found by the place.
 *
 * @returns number in the plan → id
 */
export async function insertProposals(
  transaction: Knex,
  edition: number,
  proposals: NewProposal[],
): Promise<Map<number, number>> {
  const { rows } = await transaction.raw(
    `with planned as materialized (
       select planned.*, case when form <> 'city' then
           ST_SnapToGrid(ST_Translate(streets.point, lon, lat), 1e-7) end as at
       from json_to_recordset(:proposals) as planned (${columns}) left join streets on streets.label = planned.street
     ),
     placed as materialized (
       select planned.*, districts.number as home, 'Dzielnica ' || districts.roman as roman,
         case form
           when 'point' then at
           when 'line' then ST_SnapToGrid(ST_MakeLine(ST_Translate(at, -0.0009, -0.0003), ST_Translate(at, 0.0009, 0.0003)), 1e-7)
           when 'yard' then ST_ReducePrecision(ST_Transform(ST_Buffer(ST_Transform(at, 2178), 30, 'quad_segs=2'), 4326), 1e-7)
         end as shape
       from planned left join districts on ST_Covers(districts.geometry, at)
     ),
     found as materialized (
       select placed.*, (
           select areas.id from area_versions join areas on areas.id = area_versions.area
           join ambassadors on ambassadors.id = areas.ambassador
           where area_versions.status = 'approved' and ${isServing} and ST_Covers(geometry, at)
           order by area_km2 limit 1) as area
       from placed
     ),
     met as materialized (
       select found.*, nextval(pg_get_serial_sequence('proposals', 'id'))::int as id, case when origin <> 'ready' then (
           select meetings.id from meetings join meeting_areas on meeting = meetings.id
           where meeting_areas.area = found.area and meetings.status = 'held' order by starts_at desc limit 1) end as meeting
       from (select * from found where home is not null or form = 'city' order by "createdDays" desc) found
     ),
     made as (
       insert into proposals (id, edition, status, title, short, description, justification, schedule, theme, scope, district,
         whole, place, place_note, districts, land_declared, costs, cost_pln, origin, meeting, area, version,
         official_number, outcome, demonstration, created_at, updated_at, moved_at)
       overriding system value
       select id, cast(:edition as smallint), status, replace(title, '{district}', coalesce(roman, '')), short, description, justification, schedule, theme,
         case when form = 'city' then 'city' else 'district' end, home, shape is null, shape,
         case when form = 'yard' then 'między blokami' when form = 'line' then 'po tej stronie, która jest w cieniu' else '' end,
         case when shape is null then array_remove(array[home], null) else
           array(select number from districts where ST_Intersects(districts.geometry, shape) order by number) end,
         shape is not null and status <> 'draft', costs, "costPln",
         case when meeting is not null then 'meeting' when origin = 'ready' then origin else 'needs' end, meeting, area, version,
         case when status = 'submitted' then 'BO.' || coalesce('D' || home, 'OM') || '.' || (n + 1) || '/26' end, outcome, true,
         now() - make_interval(secs => "createdDays" * 86400), now() - make_interval(secs => "movedDays" * 86400),
         now() - make_interval(secs => "movedDays" * 86400)
       from met returning id
     )
     select met.n, made.id from made join met using (id)`,
    { edition, proposals: JSON.stringify(proposals) },
  );
  return new Map(rows.map(({ n, id }: { n: number; id: number }) => [n, id]));
}

/** What each said when it became public, and what it says since it was improved. */
export async function insertVersions(
  transaction: Knex,
  improved: { proposal: number; before: string }[],
): Promise<void> {
  await transaction.raw(
    `insert into proposal_versions (proposal, number, content, begun_at, saved_at, kept)
     select id, version, ${contentJson}, updated_at, updated_at, true from proposals where demonstration`,
  );
  await transaction.raw(
    `insert into proposal_versions (proposal, number, content, begun_at, saved_at, kept)
     select id, 1, jsonb_set((${contentJson})::jsonb, '{description}', to_jsonb(before)), created_at, created_at, true
     from proposals join json_to_recordset(?) as improved (proposal int, before text) on improved.proposal = proposals.id
     where version > 1`,
    [JSON.stringify(improved)],
  );
}

export type NewMove = PlannedMove & { proposal: number; version: number; days: number };

export async function insertMoves(transaction: Knex, moves: NewMove[]): Promise<void> {
  await transaction.raw(
    `insert into proposal_events (proposal, from_status, to_status, actor_role, note, version, at)
     select proposal, "from", "to", role, note, version, now() - make_interval(secs => days * 86400)
     from json_to_recordset(?) as moves
       (proposal int, "from" text, "to" text, role text, note text, version int, days float8)
     order by days desc`,
    [JSON.stringify(moves)],
  );
}

export type NewOutcome = {
  proposal: number;
  outcome: ProposalOutcome;
  reason: string;
  votes: number | null;
  points: number | null;
};

/** An imported file of outcomes, so many days ago. */
export async function insertOutcomes(
  transaction: Knex,
  file: { fileName: string; source: string; days: number },
  outcomes: NewOutcome[],
): Promise<void> {
  await transaction.raw(
    `with file as (
       insert into outcome_imports (file_name, source, imported_at)
       values (:fileName, :source, now() - :days * interval '1 day') returning id, imported_at)
     insert into proposal_outcomes (import, proposal, outcome, reason, cost_pln, votes, points, day)
     select file.id, told.proposal, told.outcome, told.reason, proposals.cost_pln, told.votes, told.points,
       (file.imported_at at time zone 'Europe/Warsaw')::date
     from file, json_to_recordset(:outcomes) as told
       (proposal int, outcome text, reason text, votes int, points int)
     join proposals on proposals.id = told.proposal`,
    { ...file, outcomes: JSON.stringify(outcomes) },
  );
}

/** Proposals that come from needs answer the nearest fictional ones of their theme; without any they were brought ready. */
export async function linkNeeds(transaction: Knex, withinDegrees: number): Promise<void> {
  await transaction.raw(
    `insert into proposal_needs (proposal, need)
     select proposals.id, near.id from proposals, lateral (
       select needs.id from needs
       where needs.demonstration and needs.status = 'open' and needs.theme = proposals.theme
         and ST_DWithin(needs.place, proposals.point, ?)
       order by needs.place <-> proposals.point, needs.id limit 2) near
     where proposals.demonstration and proposals.origin = 'needs'`,
    [withinDegrees],
  );
  await transaction.raw(
    `update proposals set origin = 'ready' where demonstration and origin = 'needs'
       and not exists (select from proposal_needs where proposal = proposals.id)`,
  );
}

/** Makes an account the author of fictional proposals of a status that have none, in the area of an ambassador first. */
export async function giveAuthor(
  transaction: Knex,
  { email, status, count, slug }: { email: string; status: string; count: number; slug: string },
): Promise<void> {
  await transaction.raw(
    `insert into proposal_authors (proposal, user_id, first, shows_name, in_touch)
     select given.id, users.id, true, true, true from users, lateral (
       select proposals.id from proposals
       left join areas on areas.id = proposals.area left join ambassadors on ambassadors.id = areas.ambassador
       where proposals.demonstration and proposals.status = :status
         and not exists (select from proposal_authors where proposal = proposals.id)
       order by slug is distinct from :slug, proposals.id limit :count) given
     where users.email = :email and not exists (
       select from proposal_authors join proposals on proposals.id = proposal_authors.proposal
       where proposal_authors.user_id = users.id and proposals.demonstration and proposals.status = :status)`,
    { email, status, count, slug },
  );
}

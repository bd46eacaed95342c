import type { Knex } from 'knex';

/** Raised when the same results must be computed in another way than before. */
const computationVersion = 2;
const layer = 'evaluation-computed';

export type BuiltIn = {
  key: string;
  unit: string;
  decimals: number;
  theme: string | null;
  names: Record<'pl' | 'en' | 'uk', string>;
  definitions: Record<'pl' | 'en' | 'uk', string>;
  bounds: number[] | null;
};

/** What the computed values were made of; the same means that there is nothing to do. */
export async function readBasis(database: Knex): Promise<{ made: number | undefined; current: number }> {
  const rows: { layer: string; version: number }[] = await database('data_versions').whereIn('layer', [
    layer,
    'results',
  ]);
  const version = (name: string) => rows.find((row) => row.layer === name)?.version;
  return { made: version(layer), current: (version('results') ?? 0) * 1_000 + computationVersion };
}

export async function writeBasis(transaction: Knex, version: number): Promise<void> {
  await transaction('data_versions')
    .insert({ layer, version })
    .onConflict('layer')
    .merge({ version, changed_at: transaction.fn.now() });
}

/** Two servers may start on one database at the same time. */
export async function lockComputed(transaction: Knex): Promise<void> {
  await transaction.raw(`select pg_advisory_xact_lock(hashtext('${layer}'))`);
}

/** Adds indicators that are not there yet; what staff have written of the others stays. */
export async function addBuiltIn(transaction: Knex, indicators: readonly BuiltIn[]): Promise<void> {
  await transaction.raw(
    `insert into evaluation_indicators (key, origin, unit, decimals, theme, names, definitions, bounds, position)
     select row.key, 'computed', row.unit, row.decimals, row.theme, row.names, row.definitions,
            (select array_agg(bound::float8) from jsonb_array_elements_text(nullif(row.bounds, 'null')) bound), ordinality
     from rows from (json_to_recordset(?) as (key text, unit text, decimals int, theme text, names jsonb, definitions jsonb, bounds jsonb))
       with ordinality as row (key, unit, decimals, theme, names, definitions, bounds, ordinality)
     on conflict (key) do update set origin = excluded.origin, unit = excluded.unit, theme = excluded.theme,
       position = excluded.position`,
    [JSON.stringify(indicators)],
  );
}

/**
 * Ballots of districts, one row a district and edition, and place 0 for all districts of an edition together. The whole
 * city is null where one district is. A cost above the pool of the whole district cannot be one (no project may cost
 * more than a part of the pool): it is left out of costs, and how often is told.
 */
const ballots = `
  project as (
    select results.edition, results.district, category, selected,
           case when cost_pln <= coalesce(pool_pln, cost_pln) then cost_pln end::float8 as cost,
           (cost_pln > pool_pln)::int as left_out
    from results join result_statistics statistic
      on statistic.edition = results.edition and statistic.district = results.district),
  ballot as (
    select edition, coalesce(district, 0) as place, count(*)::float8 as projects,
           count(cost)::float8 as costs, sum(cost) as cost, avg(cost) as mean,
           percentile_cont(0.5) within group (order by cost) as median, coalesce(sum(left_out), 0) as left_out,
           case when count(selected) = count(*) then count(*) filter (where selected) end::float8 as selected,
           count(category) = count(*) as themed
    from project group by grouping sets ((edition, district), (edition))),
  counted as (
    select statistic.edition, coalesce(statistic.district, 0) as place,
           case when count(voters) = count(*) then sum(voters) end::float8 as voters,
           case when count(pool_pln) = count(*) then sum(pool_pln) end::float8 as pool,
           case when count(fact.value) = count(*) then sum(fact.value) end as inhabitants, min(fact.year) as counted_in
    from result_statistics statistic
    left join district_facts fact on fact.fact = 'population' and fact.district = statistic.district
    where statistic.district > 0
    group by grouping sets ((statistic.edition, statistic.district), (statistic.edition))),
  theme as (
    select project.edition, coalesce(district, 0) as place, indicator.key,
           (count(*) filter (where project.category = indicator.theme))::float8 as projects
    from project cross join evaluation_indicators indicator
    where indicator.origin = 'computed' and indicator.theme is not null
    group by grouping sets ((project.edition, district, indicator.key), (project.edition, indicator.key)))`;

/** Computes all values that come from results of ballots anew. What is not known gives no row. @returns how many */
export async function computeValues(transaction: Knex, words: ComputedWords): Promise<number> {
  await transaction('evaluation_values').whereNull('import').delete();
  const figure = (
    indicator: string,
    value: string,
    of: { kind: keyof ComputedWords['of']; number: string; year?: string },
    more = '',
  ) => `
    select edition, place, '${indicator}', ${value}, '${of.kind}', ${of.year ?? 'edition'}::text, ${of.number},
           ${indicator.endsWith('cost') || indicator.startsWith('demand') ? 'left_out' : '0'} ${more}`;
  const both = 'from ballot join counted using (edition, place)';
  const { rowCount } = await transaction.raw(
    `with ${ballots},
     figure (edition, place, indicator, value, kind, year, denominator, left_out) as (
       ${figure('turnout', '100 * voters / inhabitants', { kind: 'inhabitants', number: 'inhabitants', year: 'counted_in' }, both)}
       union all
       select fact.year, fact.district, 'paper-share', fact.value, 'voters', fact.year::text, voters, 0
       from district_facts fact left join counted on counted.edition = fact.year and counted.place = fact.district
       where fact.fact = 'paper-percent'
       union all
       ${figure('projects-per-10000', '10000 * projects / inhabitants', { kind: 'inhabitants', number: 'inhabitants', year: 'counted_in' }, both)}
       union all
       ${figure('mean-cost', 'mean', { kind: 'projects', number: 'costs' }, 'from ballot')}
       union all
       ${figure('median-cost', 'median', { kind: 'projects', number: 'costs' }, 'from ballot')}
       union all
       ${figure('demand-to-pool', 'cost / pool', { kind: 'pool', number: 'pool' }, both)}
       union all
       ${figure('funded-share', '100 * selected / projects', { kind: 'projects', number: 'projects' }, 'from ballot')}
       union all
       select theme.edition, theme.place, theme.key, 100 * theme.projects / ballot.projects, 'projects',
              theme.edition::text, ballot.projects, 0
       from theme join ballot on ballot.edition = theme.edition and ballot.place = theme.place where ballot.themed)
     insert into evaluation_values (edition, level, place, indicator, value, denominator_kind, denominator_name,
       denominator_year, denominator, left_out, source, method, published)
     select edition, case place when 0 then 'city' else 'district' end, place, indicator, value, kind,
            (?::jsonb -> case place when 0 then 'ofCity' else 'of' end) ->> kind, year, denominator, left_out,
            (?::jsonb -> 'source') ->> case when indicator = 'paper-share' then 'paper' when kind = 'inhabitants' then 'people' else 'ballots' end,
            (?::jsonb -> 'method') ->> case when indicator like 'theme-%' then 'theme' else indicator end,
            edition::text
     from figure where value is not null`,
    [JSON.stringify(words), JSON.stringify(words), JSON.stringify(words)],
  );
  return rowCount;
}

/** What stands beside computed values: the words of denominators, sources and methods. */
export type ComputedWords = {
  of: Record<'inhabitants' | 'voters' | 'projects' | 'pool', string>;
  /** The same of the city, which is all districts together. */
  ofCity: ComputedWords['of'];
  source: Record<'ballots' | 'people' | 'paper', string>;
  method: Record<string, string>;
};

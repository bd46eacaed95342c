/** How the built dataset stands in the tables. */
import type { Knex } from 'knex';
import type { Target } from '../queries.ts';

const layer = 'krakow-dataset';

/** In the row of this layer the version is not a counter but the fingerprint of the files loaded last. */
export async function readFingerprint(database: Knex): Promise<number | undefined> {
  const row = await database('data_versions').where({ layer }).first('version');
  return row?.version;
}

export async function writeFingerprint(transaction: Knex, version: number): Promise<void> {
  await transaction('data_versions')
    .insert({ layer, version })
    .onConflict('layer')
    .merge({ version, changed_at: transaction.fn.now() });
}

/** Lets the next start load the dataset again, where an import has removed what took the place of some of it. */
export async function forgetFingerprint(transaction: Knex): Promise<void> {
  await transaction('data_versions').where({ layer }).delete();
}

const multi = 'ST_Multi(ST_GeomFromGeoJSON(row.geometry))';
const pointOf = (column: string) =>
  `ST_SetSRID(ST_MakePoint((row.${column} ->> 0)::float8, (row.${column} ->> 1)::float8), 4326)`;

/** Borders that the importer brought stay. */
export const districts: Target = {
  table: 'districts',
  key: ['number'],
  record: 'number int, roman text, name text, "areaKm2" float8, residents int, geometry json',
  values: {
    number: 'row.number',
    roman: 'row.roman',
    name: 'row.name',
    area_km2: 'coalesce(imported.area_km2, row."areaKm2")',
    residents: 'row.residents',
    geometry: `coalesce(imported.geometry, ${multi})`,
  },
  from: `row left join districts imported on imported.number = row.number
           and exists (select from imports where kind = 'districts' and status = 'done')`,
};

export const precincts: Target = {
  table: 'precincts',
  key: ['number'],
  record: `number int, district int, "residentsEstimate" int, "streetsTruncated" boolean, "cutAt" text, "cutName" text,
           "labelPoint" json, geometry json`,
  values: {
    number: 'row.number',
    district: 'row.district',
    residents_estimate: 'row."residentsEstimate"',
    streets_truncated: 'row."streetsTruncated"',
    cut_at: 'row."cutAt"',
    cut_name: 'row."cutName"',
    label_point: pointOf('"labelPoint"'),
    area_km2: 'ST_Area(ST_Transform(ST_GeomFromGeoJSON(row.geometry), 2178)) / 1e6',
    geometry: multi,
  },
};

/** A street whose centre line an importer brought keeps the place that this gave it. */
export const streets: Target = {
  table: 'streets',
  key: ['id'],
  record: `id int, kind text, name text, label text, "fullName" text, "nameCut" boolean, "placedBy" text,
           districts json, point json, west float8, south float8, east float8, north float8`,
  values: {
    id: 'row.id',
    kind: 'row.kind',
    name: 'row.name',
    label: 'row.label',
    full_name: 'row."fullName"',
    name_cut: 'coalesce(row."nameCut", false)',
    placed_by: 'coalesce(placed.placed_by, row."placedBy")',
    districts: 'array(select value::smallint from json_array_elements_text(row.districts))',
    point: `coalesce(placed.point, ${pointOf('point')})`,
    extent: 'coalesce(placed.extent, ST_MakeEnvelope(row.west, row.south, row.east, row.north, 4326))',
  },
  from: `row left join (streets placed join street_lines line on line.street = placed.id and line.source = 'osm')
           on placed.id = row.id`,
  owned: `stored.origin = 'precinct-lists'`,
};

export const streetPrecincts: Target = {
  table: 'street_precincts',
  key: ['street', 'precinct'],
  record: `street int, precinct int, ranges jsonb, "except" json, cut boolean, "fromLine" boolean, unread text`,
  values: {
    street: 'row.street',
    precinct: 'row.precinct',
    ranges: 'row.ranges',
    except_numbers: `array(select json_array_elements_text(row."except"))`,
    cut: 'coalesce(row.cut, false)',
    from_line: 'coalesce(row."fromLine", false)',
    raw_text: 'row.unread',
  },
};

/** Lines that an importer brought stay. */
export const streetLines: Target = {
  table: 'street_lines',
  key: ['street'],
  record: 'street int, geometry json',
  values: { street: 'row.street', source: `'${layer}'`, geometry: multi },
  owned: `stored.source = '${layer}'`,
};

export const neighbourhoods: Target = {
  table: 'neighbourhoods',
  key: ['id'],
  record: 'id bigint, name text, district int, point json',
  values: { id: 'row.id', name: 'row.name', district: 'row.district', point: pointOf('point') },
};

export const stops: Target = {
  table: 'stops',
  key: ['id'],
  record: 'id bigint, name text, kind text, point json',
  values: { id: 'row.id', name: 'row.name', kind: 'row.kind', point: pointOf('point') },
};

/** Tram lines and the river, unless the importer brought a river of that name. Its features have ids of their own. */
export const network: Target = {
  table: 'basemap_features',
  key: ['id'],
  record: 'id text, kind text, name text, geometry json',
  values: { id: 'row.id', kind: 'row.kind', name: 'row.name', geometry: 'ST_GeomFromGeoJSON(row.geometry)' },
  from: `row where row.kind <> 'river' or not exists (
           select from basemap_features where id like 'osm/%' and kind = 'river' and name = row.name)`,
  owned: `stored.id not like 'osm/%'`,
};

export const results: Target = {
  table: 'results',
  key: ['id'],
  record: `id int, edition int, district int, "projectId" text, title text, category text, "costPln" numeric, votes int,
           points int, selected boolean`,
  values: {
    id: 'row.id',
    edition: 'row.edition',
    district: 'row.district',
    project_id: 'row."projectId"',
    title: 'row.title',
    category: 'row.category',
    cost_pln: 'row."costPln"',
    votes: 'row.votes',
    points: 'row.points',
    selected: 'row.selected',
  },
};

export const resultStatistics: Target = {
  table: 'result_statistics',
  key: ['edition', 'district'],
  record: 'year int, district int, projects int, voters int, "poolPln" numeric',
  values: {
    edition: 'row.year',
    district: 'row.district',
    projects: 'row.projects',
    voters: 'row.voters',
    pool_pln: 'row."poolPln"',
  },
};

/** What a figure of evaluation is computed with; only what was published. */
export const districtFacts: Target = {
  table: 'district_facts',
  key: ['fact', 'district', 'year'],
  record: 'district int, year int, fact text, value float8',
  values: { fact: 'row.fact', district: 'row.district', year: 'row.year', value: 'row.value' },
};

import type { Knex } from 'knex';
import { atOneMoment } from '../database/one-moment.ts';
import type { Address, District, Gazetteer, Neighbourhood, Precinct, Street, StreetEntry } from './gazetteer.ts';

/** Every coordinate digit that the database holds, so that what is tested in memory is what PostGIS would test. */
const exactly = (geometry: string) => `ST_AsGeoJSON(${geometry}, 15)::json`;
/** For drawing: within about five metres, five decimals. */
const outlineOf = (geometry: string) =>
  `ST_AsGeoJSON(ST_Multi(ST_SimplifyPreserveTopology(${geometry}, 0.00005)), 5)::json`;
const point = (column: string) => `json_build_array(ST_X(${column}), ST_Y(${column}))`;
const bbox = (column: string) =>
  `json_build_array(ST_XMin(${column}), ST_YMin(${column}), ST_XMax(${column}), ST_YMax(${column}))`;

/** Reads everything that a search for places or a look-up of a point needs; one read transaction, one state. */
export async function readGazetteer(database: Knex): Promise<Gazetteer> {
  return atOneMoment(database, async (transaction) => {
    const districts = await readDistricts(transaction);
    const precincts = await readPrecincts(transaction);
    const neighbourhoods = await readNeighbourhoods(transaction);
    const entries = Map.groupBy(await readEntries(transaction), ({ street }) => street);
    const addresses = Map.groupBy(await readAddresses(transaction), ({ street }) => street);
    const streets = (await readStreets(transaction)).map((street) => ({
      ...street,
      entries: (entries.get(street.id) ?? []).map(({ entry }) => entry),
      addresses: (addresses.get(street.id) ?? []).map(({ address }) => address),
    }));
    return { districts, precincts, neighbourhoods, streets };
  });
}

async function readDistricts(database: Knex): Promise<District[]> {
  const { rows } = await database.raw(`
    select number, roman, name, coalesce(residents, 0) as residents,
      ${point('ST_PointOnSurface(geometry)')} as point, ${bbox('geometry')} as bbox,
      ${exactly('geometry')} as geometry, ${outlineOf('geometry')} as outline
    from districts order by number`);
  return rows;
}

async function readPrecincts(database: Knex): Promise<Precinct[]> {
  const { rows } = await database.raw(`
    select number, district, residents_estimate as residents,
      exists (select from districts where districts.number = district
              and ST_CoveredBy(precincts.geometry, districts.geometry)) as "inDistrict", streets_truncated as truncated,
      cut_at as "cutAt", cut_name as "cutName", ${point('label_point')} as point, ${bbox('geometry')} as bbox,
      ${exactly('geometry')} as geometry, ${outlineOf('geometry')} as outline
    from precincts order by number`);
  return rows;
}

async function readNeighbourhoods(database: Knex): Promise<Neighbourhood[]> {
  const { rows } = await database.raw(
    `select id, name, district, ${point('point')} as point from neighbourhoods order by id`,
  );
  return rows;
}

async function readStreets(database: Knex): Promise<Omit<Street, 'entries' | 'addresses'>[]> {
  const { rows } = await database.raw(`
    select id, kind, name, label, full_name as "fullName", name_cut as "nameCut", placed_by as "placedBy",
      to_json(districts) as districts, ${point('point')} as point, ${bbox('extent')} as bbox,
      ST_AsGeoJSON(line.geometry, 6)::json as line
    from streets left join street_lines line on line.street = streets.id
    order by id`);
  return rows;
}

async function readEntries(database: Knex): Promise<{ street: number; entry: StreetEntry }[]> {
  const { rows } = await database.raw(`
    select street, precinct, ranges, to_json(except_numbers) as except, cut, from_line
    from street_precincts order by street, precinct`);
  return rows.map(({ street, precinct, ranges, except, cut, from_line }: EntryRow) => ({
    street,
    entry: {
      precinct,
      fromLine: from_line,
      ...(ranges && { ranges }),
      ...(except.length > 0 && { except }),
      ...(cut && { cut }),
    },
  }));
}

type EntryRow = {
  street: number;
  precinct: number;
  ranges: StreetEntry['ranges'] | null;
  except: string[];
  cut: boolean;
  from_line: boolean;
};

async function readAddresses(database: Knex): Promise<{ street: number; address: Address }[]> {
  const { rows } = await database.raw(`
    select street, lower(replace(number, ' ', '')) as number, precinct, ST_X(point) as lon, ST_Y(point) as lat
    from addresses where street is not null order by street, id`);
  return rows.map(({ street, number, precinct, lon, lat }: AddressRow) => ({
    street,
    address: { number, precinct, point: [lon, lat] },
  }));
}

type AddressRow = { street: number; number: string; precinct: number | null; lon: number; lat: number };

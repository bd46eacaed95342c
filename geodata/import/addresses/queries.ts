import type { Knex } from 'knex';
import type { Target } from '../queries.ts';

/** As read from the file; `x` and `y` in metres of EPSG:2178. */
export type IncomingAddress = { sourceId: string; street: string; number: string; x: number; y: number };

export async function createIncoming(transaction: Knex): Promise<void> {
  await transaction.raw(`
    create temporary table incoming_addresses (
      source_id text primary key,
      street_name text not null,
      number text not null,
      precinct smallint,
      district smallint,
      street integer,
      point geometry(Point, 4326) not null
    ) on commit drop`);
}

/** A point is kept to 7 decimals, about a centimetre; on a border the lower number has it. */
export async function addIncoming(transaction: Knex, rows: readonly IncomingAddress[]): Promise<void> {
  await transaction.raw(
    `insert into incoming_addresses (source_id, street_name, number, precinct, district, point)
     select row."sourceId", row.street, row.number, precinct.number,
            coalesce(precinct.district, (select min(number) from districts where ST_Covers(geometry, placed.point))),
            placed.point
     from json_to_recordset(?) as row("sourceId" text, street text, number text, x float8, y float8)
     cross join lateral (
       select ST_SnapToGrid(ST_Transform(ST_SetSRID(ST_MakePoint(row.x, row.y), 2178), 4326), 1e-7) as point) placed
     left join lateral (
       select number, district from precincts where ST_Covers(geometry, placed.point) order by number limit 1
     ) precinct on true`,
    [JSON.stringify(rows)],
  );
}

/** Takes out what lies in no district, and names it. */
export async function dropOutside(transaction: Knex): Promise<string[]> {
  const { rows } = await transaction.raw(
    `delete from incoming_addresses where district is null returning street_name || ' ' || number as address`,
  );
  return rows.map((row: { address: string }) => row.address);
}

export type NamedPlace = { street: string; precinct: number | null; district: number; addresses: number };

export async function readNamedPlaces(transaction: Knex): Promise<NamedPlace[]> {
  const { rows } = await transaction.raw(
    `select street_name as street, precinct, district, count(*) as addresses
     from incoming_addresses group by 1, 2, 3 order by 1, 2, 3`,
  );
  return rows;
}

export async function setStreets(
  transaction: Knex,
  found: readonly (NamedPlace & { id: number | undefined })[],
): Promise<void> {
  await transaction.raw(
    `update incoming_addresses incoming set street = row.id
     from json_to_recordset(?) as row(street text, precinct int, district int, id int)
     where incoming.street_name = row.street and incoming.district = row.district
       and incoming.precinct is not distinct from row.precinct and row.id is not null`,
    [JSON.stringify(found)],
  );
}

/** How many addresses are stored, and how many of them the file no longer has. */
export async function countLeaving(transaction: Knex): Promise<{ stored: number; leaving: number }> {
  const { rows } = await transaction.raw(
    `select count(*) as stored, count(*) filter (where source_id not in (select source_id from incoming_addresses)) as leaving
     from addresses`,
  );
  return rows[0];
}

export const addresses: Target = {
  table: 'addresses',
  key: ['source_id'],
  values: {
    source_id: 'row.source_id',
    street: 'row.street',
    street_name: 'row.street_name',
    number: 'row.number',
    precinct: 'row.precinct',
    point: 'row.point',
  },
  from: 'incoming_addresses row',
};

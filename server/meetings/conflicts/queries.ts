import type { Knex } from 'knex';

/** Points this near are one venue. */
const sameVenueM = 30;

export type Conflict = { kind: 'same-venue' | 'same-ambassador'; id: number; title: string; startsLocal: string };

/** Planned meetings and drafts at the same time in the same place, or of the same ambassador. */
export async function findConflicts(database: Knex, id: number): Promise<Conflict[]> {
  const { rows } = await database.raw(
    `select kind, other.id, other.title,
       to_char(other.starts_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD"T"HH24:MI') as "startsLocal"
     from meetings this
     join meetings other on other.id <> this.id and other.status in ('draft', 'planned')
       and other.starts_at < this.ends_at and other.ends_at > this.starts_at
     cross join lateral (values
       ('same-venue', ST_DWithin(this.point::geography, other.point::geography, ?)
          or (lower(this.venue_name) = lower(other.venue_name)
              and coalesce(lower(this.venue_address), '') = coalesce(lower(other.venue_address), ''))),
       ('same-ambassador', this.ambassador = other.ambassador)) as found(kind, holds)
     where this.id = ? and this.status in ('draft', 'planned') and holds
       and (kind = 'same-ambassador' or other.status = 'planned')
     order by kind, other.starts_at, other.id`,
    [sameVenueM, id],
  );
  return rows;
}

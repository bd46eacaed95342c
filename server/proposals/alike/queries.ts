import type { Knex } from 'knex';

/** Places this near, or titles this alike, make two proposals similar. */
const nearM = 1_000;
const leastLikeness = 0.3;

export type Alike = {
  id: number;
  title: string;
  /** Of the words, 0 to 1. */
  likeness: number;
  distanceM: number | null;
  /** Names of the authors who agreed to be found by authors of similar ones. */
  inTouch: string[];
};

/** Those of some proposals that are similar to one, near by with the same theme or alike in words, the most alike first. */
export async function alikeAmong(database: Knex, proposal: number, candidates: number[]): Promise<Alike[]> {
  const { rows } = await database.raw(
    `select id, title, likeness, "distanceM",
       array(select users.name from proposal_authors join users on users.id = proposal_authors.user_id
             where proposal_authors.proposal = found.id and in_touch order by joined_at) as "inTouch"
     from (
       select other.id, other.title, other.theme = this.theme as same_theme,
         similarity(unaccent(lower(other.title)), unaccent(lower(this.title)))::float8 as likeness,
         ST_Distance(other.place::geography, this.place::geography) as "distanceM"
       from proposals this join proposals other on other.id <> this.id
       where this.id = :proposal and other.id = any(cast(:candidates as int[]))) found
     where likeness >= :leastLikeness or (same_theme and "distanceM" <= :nearM)
     order by likeness desc, id`,
    { proposal, candidates, nearM, leastLikeness },
  );
  return rows;
}

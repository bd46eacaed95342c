import type { Knex } from 'knex';
import { authorsInTouch } from '../item.ts';
import { leastLikeness, nearM } from '../similar/queries.ts';

export type Alike = {
  /** The one to which it is similar. */
  to: number;
  id: number;
  title: string;
  /** Names of the authors who agreed to be found by authors of similar ones. */
  inTouch: string[];
};

/** Those among some proposals that are similar to each of others, near by with the same theme or alike in words, the most alike first. */
export async function alikeAmong(database: Knex, to: number[], among: number[]): Promise<Alike[]> {
  const { rows } = await database.raw(
    `select this.id as "to", proposals.id, proposals.title, ${authorsInTouch} as "inTouch"
     from proposals this join proposals on proposals.id <> this.id,
       lateral (select similarity(proposals.telling, this.telling)::numeric as likeness) words
     where this.id = any(cast(:to as int[])) and proposals.id = any(cast(:among as int[]))
       and (likeness >= :leastLikeness or (proposals.theme = this.theme
         and ST_DWithin(proposals.place::geography, this.place::geography, :nearM)))
     order by this.id, likeness desc, proposals.id`,
    { to, among, nearM, leastLikeness },
  );
  return rows;
}

import type { Knex } from 'knex';
import type { StoredGeometry } from '../../areas/canonical/queries.ts';
import { authorsInTouch, proposalItemJson } from '../item.ts';
import type { SimilarAnswer } from '../schema.ts';
import type { Theme } from '../theme.ts';

export type Sought = {
  title: string;
  /** What else is said of it. */
  text: string;
  theme: Theme | null;
  district: number | null;
  geometry: StoredGeometry | null;
  /** Id of the proposal itself, which is not similar to itself. */
  except: number | null;
};

/** As far as people walk to something; what lies next door is near whatever it is about. */
export const nearM = 1_000;
const nextDoorM = 200;
/** As `pg_trgm.similarity_threshold`, by which the index finds titles. */
export const leastLikeness = 0.3;
const most = 8;
/** The nearest that are looked at, and the most alike. */
const looked = 60;

const isPublic = `proposals.status not in ('draft', 'withdrawn')`;

/**
 * Public proposals near by or alike in words, the most similar first: nearest by the index of places, most alike by the
 * one of words, and only those few are measured.
 *
 * @param inTouch whether to name authors who let authors of similar proposals find them
 */
export async function similarProposals(
  database: Knex,
  { title, text, theme, geometry, except }: Sought,
  { inTouch }: { inTouch: boolean },
): Promise<SimilarAnswer['current']> {
  const near = `(select proposals.id from proposals where ${isPublic} and proposals.located
      order by proposals.place <-> cast(:place as geometry) limit ${looked})`;
  const { rows } = await database.raw(
    `with found as (
       (select proposals.id from proposals where ${isPublic} and proposals.telling % telling_words(:title)
        order by similarity(proposals.telling, telling_words(:title)) desc limit ${looked})
       ${geometry ? `union ${near}` : ''}),
     measured as (
       select proposals.*, ${geometry ? 'ST_Distance(place::geography, cast(:place as geometry)::geography)' : 'null::float8'} as distance,
         greatest(similarity(telling, telling_words(:title)), similarity(words, plain_text(:words)))::numeric as likeness
       from found join proposals using (id) where proposals.id is distinct from cast(:except as int))
     select ${proposalItemJson} as item, round(likeness, 2)::float8 as likeness, round(distance)::int as "distanceM",
       ${inTouch ? authorsInTouch : `'[]'::json`} as "inTouch"
     from measured as proposals
     where likeness >= ${leastLikeness} or distance <= ${nextDoorM}
       or (distance <= ${nearM} and (cast(:theme as text) is null or theme = :theme))
     order by likeness + case when distance <= ${nearM} then 0.5 * (1 - distance / ${nearM}) else 0 end
       + case when theme = :theme then 0.1 else 0 end desc, id
     limit ${most}`,
    { title, words: `${title} ${text}`, theme, except, ...(geometry && { place: geometry }) },
  );
  return rows.map(({ item, ...measures }: { item: object }) => ({ ...item, ...measures }));
}

/** Past projects alike in words, those of the same district first among equals; they have no place of their own. */
export async function similarResults(database: Knex, { title, district }: Sought): Promise<SimilarAnswer['past']> {
  const { rows } = await database.raw(
    `select id, edition, district, project_id as "projectId", title, category, cost_pln::float8 as "costPln", votes,
       selected, round(likeness::numeric, 2)::float8 as likeness
     from (select results.*, similarity(telling_words(title), telling_words(:title)) as likeness
           from results where telling_words(title) % telling_words(:title)) alike
     order by likeness + case when district = :district then 0.15 else 0 end desc, edition desc, id
     limit ${most}`,
    { title, district },
  );
  return rows;
}

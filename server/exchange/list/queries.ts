import type { Knex } from 'knex';
import type { Filter } from '../../filter/filter.ts';
import { type Listing, type Page, readPage } from '../../filter/page/queries.ts';
import { applyFilter, type FilterTarget } from '../../filter/queries.ts';
import type { Reader } from '../reader.ts';
import type { Comment, Post } from '../schema.ts';

const geometry = 'coalesce(posts.point, versions.label_point)';

const target: FilterTarget = {
  geometry,
  inDistricts: `exists (select from districts chosen where chosen.number = any(?::int[])
    and ST_Intersects(chosen.geometry, ${geometry}))`,
  inArea: `exists (select from area_versions chosen where chosen.area = ? and chosen.status = 'approved'
    and (chosen.area = posts.area or ST_Intersects(chosen.geometry, ${geometry})))`,
  text: ['posts.title', 'posts.body', 'posts.place', 'areas.name'],
};

const author = (table: 'posts' | 'comments') => `
  case when ${table}.author is null and not ${table}.demonstration
         then json_build_object('kind', 'gone', 'name', null, 'slug', null)
       when ${table}.ambassador is null then json_build_object('kind', 'staff', 'name', null, 'slug', null)
       else json_build_object('kind', 'ambassador', 'name', a.name, 'slug', a.slug) end`;

const hidden = (table: 'posts' | 'comments', staff: boolean) => `
  case when ${table}.hidden_at is not null then json_build_object('at', to_json(${table}.hidden_at),
    'reason', ${table}.hidden_reason,
    'by', ${staff ? `(select name from users where id = ${table}.hidden_by)` : 'null'}) end`;

function listing({ userId, staff }: Reader): Listing {
  return {
    item: `json_build_object(
      'id', posts.id, 'title', posts.title, 'body', posts.body, 'author', ${author('posts')},
      'own', coalesce(posts.author = ${quoted(userId)}, false),
      'place', posts.place, 'point', ST_AsGeoJSON(posts.point, 6)::json -> 'coordinates',
      'area', case when areas.id is not null then json_build_object('id', areas.id, 'name', areas.name) end,
      'public', posts.public,
      'photos', (select coalesce(json_agg(json_build_object('id', id, 'alt', alt, 'width', width, 'height', height)
                   order by added_at, id), '[]') from post_photos where post = posts.id),
      'comments', (select count(*) from comments where post = posts.id and hidden_at is null),
      'edited', posts.version > 1, 'version', posts.version, 'hidden', ${hidden('posts', staff)},
      'demonstration', posts.demonstration, 'createdAt', to_json(posts.created_at),
      'updatedAt', to_json(posts.updated_at))`,
    geometry,
    key: '-posts.id',
    keyType: 'number',
    id: 'posts.id',
  };
}

/** Posts that the filter lets through and the reader may see, newest first. */
export async function listPosts(
  database: Knex,
  reader: Reader,
  filter: Filter,
  paging: { limit: number; cursor?: string },
): Promise<Page<Post>> {
  return readPage(database, applyFilter(seen(database, reader), filter, target), listing(reader), paging);
}

export async function findPost(database: Knex, reader: Reader, id: number): Promise<Post | undefined> {
  const [row] = await seen(database, reader)
    .where('posts.id', id)
    .select(database.raw(`${listing(reader).item} as item`));
  return row?.item;
}

/** Comments of a post, oldest first; hidden ones are seen by staff and by who wrote them. */
export async function listComments(database: Knex, { userId, staff }: Reader, post: number): Promise<Comment[]> {
  const query = database('comments')
    .leftJoin('ambassadors as a', 'a.id', 'comments.ambassador')
    .where({ post })
    .orderBy('comments.id')
    .select(
      database.raw(`json_build_object(
        'id', comments.id, 'body', comments.body, 'author', ${author('comments')},
        'own', coalesce(comments.author = ${quoted(userId)}, false), 'edited', comments.version > 1,
        'version', comments.version, 'hidden', ${hidden('comments', staff)},
        'createdAt', to_json(comments.created_at)) as item`),
    );
  if (!staff) query.where((either) => either.whereNull('comments.hidden_at').orWhere('comments.author', userId));
  return (await query).map(({ item }: { item: Comment }) => item);
}

function seen(database: Knex, { userId, member, staff }: Reader): Knex.QueryBuilder {
  const query = database('posts')
    .leftJoin('ambassadors as a', 'a.id', 'posts.ambassador')
    .leftJoin('areas', 'areas.id', 'posts.area')
    .joinRaw("left join area_versions versions on versions.area = areas.id and versions.status = 'approved'");
  if (!member) query.where('posts.public', true);
  if (!staff) query.where((either) => either.whereNull('posts.hidden_at').orWhere('posts.author', userId));
  return query;
}

/** An id of an account as SQL; it comes from the session and is checked here all the same. */
function quoted(userId: string | null): string {
  return userId && /^[0-9a-f-]{36}$/.test(userId) ? `'${userId}'::uuid` : 'null::uuid';
}

import type { Knex } from 'knex';
import { serversOfAreas } from '../../areas/list/queries.ts';
import { utc } from '../../database/time-sql.ts';
import { readCursor, writeCursor } from '../../filter/cursor.ts';
import type { Filter } from '../../filter/filter.ts';
import type { SubjectKind } from '../happen.ts';
import type { HappeningItem, NewsPage } from '../schema.ts';
import { subjects } from '../subject.ts';

export type News = { filter: Filter; about?: SubjectKind[] | undefined };
type Thing = { about: SubjectKind; subject: number };
type Row = Omit<HappeningItem, 'page' | 'person'>;

/** News of what is public and what the filter lets through, the newest first. */
export async function listNews(
  database: Knex,
  news: News,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<NewsPage> {
  const query = newsOf(database, news)
    .orderBy('happenings.id', 'desc')
    .limit(limit + 1);
  const before = cursor === undefined ? undefined : readCursor(cursor, 'number');
  if (before) query.where('happenings.id', '<', before[1]);
  const rows = await asRows(database, query);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: await withPages(database, rows.slice(0, limit)),
    next: last ? writeCursor([last.id, last.id]) : null,
  };
}

/**
 * News for one follower: after one line, up to another, the oldest first; none of their own doing. Of several lines of one
 * kind about one thing the newest, and of too many the newest.
 */
export async function newsBetween(
  database: Knex,
  what: News | Thing,
  { after, upTo, except, limit }: { after: number; upTo: number; except: string; limit: number },
): Promise<HappeningItem[]> {
  const thing = ['happenings.kind', 'happenings.about', 'happenings.subject'];
  const newestOfEach = newsFor(database, what, except)
    .where('happenings.id', '>', after)
    .where('happenings.id', '<=', upTo)
    .distinctOn(thing)
    .orderBy([...thing, { column: 'happenings.id', order: 'desc' }])
    .select('happenings.id');
  const query = database('happenings')
    .whereIn('happenings.id', newestOfEach)
    .orderBy('happenings.id', 'desc')
    .limit(limit);
  return (await withPages(database, await asRows(database, query))).reverse();
}

/** What is older is no news for the start page; so a filter that lets little through reads no more than this. */
const lately = `happenings.at > now() - interval '90 days'`;

/** The newest lines of 90 days for one person, the newest first: of a filter, or of all of some things at once. */
export async function latestOf(
  database: Knex,
  what: News | Thing[],
  { except, limit }: { except: string; limit: number },
): Promise<HappeningItem[]> {
  const query = (Array.isArray(what) ? newsOfThings(database, what) : newsOf(database, what))
    .whereRaw('happenings.actor is distinct from ?', [except])
    .whereRaw(lately)
    .orderBy('happenings.id', 'desc')
    .limit(limit);
  return withPages(database, await asRows(database, query));
}

function newsFor(database: Knex, what: News | Thing, except: string): Knex.QueryBuilder {
  const query = 'subject' in what ? newsOfThings(database, [what]) : newsOf(database, what);
  return query.whereRaw('happenings.actor is distinct from ?', [except]);
}

/** What is public now and the filter lets through; what was hidden since is no news any more. */
function newsOf(database: Knex, { filter, about }: News): Knex.QueryBuilder {
  return database('happenings').where((any) => {
    any.whereRaw('false');
    for (const [kind, subject] of Object.entries(subjects)) {
      if (about && !about.includes(kind as SubjectKind)) continue;
      const matching = subject.matching(database, filter).whereRaw(`${subject.id} = happenings.subject`);
      any.orWhere((one) => one.where('happenings.about', kind).whereExists(matching.select(database.raw('1'))));
    }
  });
}

function newsOfThings(database: Knex, things: Thing[]): Knex.QueryBuilder {
  return newsOf(database, { filter: {}, about: [...new Set(things.map(({ about }) => about))] }).whereIn(
    ['happenings.about', 'happenings.subject'],
    things.map(({ about, subject }) => [about, subject]),
  );
}

async function asRows(database: Knex, query: Knex.QueryBuilder): Promise<Row[]> {
  // What it is called now: what was corrected or shortened since stands in the old words nowhere.
  const titles = Object.entries(subjects).map(([kind, { matching, id, title }]) =>
    database.raw('when ? then (?)', [
      kind,
      matching(database, {}).whereRaw(`${id} = happenings.subject`).select(database.raw(title)),
    ]),
  );
  const title = database.raw(`case happenings.about ${titles.map(() => '?').join(' ')} end`, titles);
  const rows: { item: Row }[] = await query.select(
    database.raw(
      `json_build_object('id', happenings.id, 'kind', happenings.kind, 'about', happenings.about,
      'subject', happenings.subject, 'title', ?, 'edition', happenings.edition,
      'at', ${utc('happenings.at')}) as item`,
      [title],
    ),
  );
  return rows.map(({ item }) => item);
}

async function withPages(database: Knex, rows: Row[]): Promise<HappeningItem[]> {
  const areas = rows.filter(({ about }) => about === 'area').map(({ subject }) => subject);
  const serving = areas.length > 0 ? await serversOfAreas(database, areas) : new Map();
  return rows.map((row) => {
    const person = row.about === 'area' ? serving.get(row.subject) : undefined;
    const page = person ? `/ambassadors/${person.slug}` : subjects[row.about].page(row.subject);
    return { ...row, page, person: person?.name ?? null };
  });
}

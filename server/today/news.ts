import type { Knex } from 'knex';
import { ownAreaIds } from '../areas/own/queries.ts';
import type { Followed } from '../follows/followed.ts';
import { followsOf } from '../follows/queries.ts';
import { latestOf, listNews } from '../happenings/list/queries.ts';
import { readNews } from '../happenings/narrowing.ts';
import { newestOfEach } from '../happenings/newest-of-each.ts';
import type { HappeningItem } from '../happenings/schema.ts';
import type { StartAnswer } from './schema.ts';

const shown = 10;
/** Of each source, because several lines may become one. */
const read = 30;
/** Of all things that are followed one by one, which are read at once. */
const readOfThings = 300;
/** Areas and filters are read one after another. */
const mostSources = 25;

/** News of what somebody follows and cares for, the newest first; of the whole city for who follows nothing. */
export async function newsFor(database: Knex, userId: string): Promise<StartAnswer['news']> {
  const areas = await ownAreaIds(database, userId);
  const follows = (await followsOf(database, userId)) as Followed[];
  const things = follows.filter((followed) => followed.about !== 'filter');
  const sources = [
    ...areas.map((area) => ({ filter: { area } })),
    ...follows.flatMap((followed) => (followed.about === 'filter' ? [readNews(followed.filter)] : [])),
  ].slice(0, mostSources);
  if (things.length === 0 && sources.length === 0)
    return { of: 'city', items: newest((await listNews(database, { filter: {} }, { limit: read })).items) };
  const found: HappeningItem[] =
    things.length > 0 ? await latestOf(database, things, { except: userId, limit: readOfThings }) : [];
  for (const source of sources) found.push(...(await latestOf(database, source, { except: userId, limit: read })));
  return { of: 'own', items: newest(found) };
}

const newest = (items: HappeningItem[]): HappeningItem[] => newestOfEach(items).reverse().slice(0, shown);

import type { Knex } from 'knex';
import { ownAreaIds } from '../areas/own/queries.ts';
import type { Followed } from '../follows/followed.ts';
import { followsOf } from '../follows/queries.ts';
import { latestOf, listNews } from '../happenings/list/queries.ts';
import { readNews } from '../happenings/narrowing.ts';
import type { HappeningItem } from '../happenings/schema.ts';
import type { StartAnswer } from './schema.ts';

const shown = 10;
/** Somebody may follow hundreds of things: of so many the newest lines are looked for. */
const mostSources = 25;

/** News of what somebody follows and cares for, the newest first; of the whole city for who follows nothing. */
export async function newsFor(database: Knex, userId: string): Promise<StartAnswer['news']> {
  const areas = await ownAreaIds(database, userId);
  const follows = await followsOf(database, userId);
  const sources = [
    ...areas.map((area) => ({ filter: { area } })),
    ...follows.map((follow) => {
      const followed = follow as Followed;
      return followed.about === 'filter' ? readNews(followed.filter) : followed;
    }),
  ].slice(0, mostSources);
  if (sources.length === 0)
    return { of: 'city', items: (await listNews(database, { filter: {} }, { limit: shown })).items };
  const byId = new Map<number, HappeningItem>();
  for (const source of sources)
    for (const item of await latestOf(database, source, { except: userId, limit: shown })) byId.set(item.id, item);
  return { of: 'own', items: [...byId.values()].sort((one, other) => other.id - one.id).slice(0, shown) };
}

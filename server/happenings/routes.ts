import { z } from 'zod';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { writeAtom } from './atom.ts';
import { listNews } from './list/queries.ts';
import { writeNews } from './narrowing.ts';
import { newsFeedQuery, newsPage, newsQuery } from './schema.ts';

/** News is written by whoever changes one of these. */
const layers = ['areas', 'districts', 'meetings', 'needs', 'proposals', 'workshops', 'conversations'];
const feedEntries = 100;

export const listHappenings = endpoint({
  summary: 'News of what the filter lets through, the newest first',
  query: newsQuery,
  answer: newsPage,
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await listNews(read, { filter, about: query.about }, query));
  },
});

export const happeningFeed = endpoint({
  summary: 'The same news as an Atom feed',
  query: newsFeedQuery,
  answer: z.string(),
  contentType: 'application/atom+xml',
  layers,
  handle: async ({ query }, { database: { read }, site }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    const news = { filter, about: query.about };
    const { items } = await listNews(read, news, { limit: feedEntries });
    const own = `/api/happenings.atom?${writeNews(news)}`;
    return {
      status: 200,
      contentType: 'application/atom+xml; charset=utf-8',
      body: writeAtom(items, { origin: site.origin(), own, language: query.lang }),
    };
  },
});

import { z } from 'zod';
import { json } from '../http/answer.ts';
import { csv } from '../http/csv.ts';
import { endpoint } from '../http/endpoint.ts';
import { countActs, readActs } from './queries.ts';
import { actFilterShape, actsAnswer, actsQuery } from './schema.ts';

const mostExported = 50_000;

export const listActs = endpoint({
  summary: 'Who did what, the newest first; kept for two years',
  query: actsQuery,
  answer: actsAnswer,
  audit: 'reading',
  handle: async ({ query: { limit, cursor, ...filter } }, { database: { read } }) => {
    const before = cursor === undefined ? undefined : Number(cursor);
    const items = await readActs(read, filter, { limit: limit + 1, before });
    const page = items.slice(0, limit);
    return json({
      items: page,
      total: await countActs(read, filter),
      next: items.length > limit ? String(page.at(-1)?.id) : null,
    });
  },
});

export const exportActs = endpoint({
  summary: 'The same as a table, at most 50 000 rows',
  query: z.object(actFilterShape),
  answer: z.string(),
  contentType: 'text/csv',
  audit: 'reading',
  handle: async ({ query }, { database: { read } }) =>
    csv(
      await readActs(read, query, { limit: mostExported }),
      {
        kiedy: ({ at }) => at,
        kto: ({ name }) => name,
        'e-mail': ({ email }) => email,
        role: ({ roles }) => roles.join(' '),
        metoda: ({ method }) => method,
        adres: ({ route }) => route,
        przedmiot: ({ subject }) => Object.values(subject).join(' '),
      },
      { fileName: 'okolica-dziennik.csv' },
    ),
});

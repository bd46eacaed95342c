import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DiscussionAnswer } from '../../conversations/schema.ts';
import type { NewsPage } from '../../happenings/schema.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { loadDemonstrationConversations } from './load.ts';

let web: TestWeb;
const database = () => web.services.database.write;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

it('the demonstration talks about areas and meetings: answered, edited, hidden and reported', async () => {
  const { rows } = await database().raw(
    `select about, count(*)::int as posts from discussion_posts group by about order by about`,
  );
  const posts = Object.fromEntries(rows.map((row: { about: string; posts: number }) => [row.about, row.posts]));
  expect(posts.area).toBeGreaterThan(15);
  expect(posts.meeting).toBeGreaterThan(15);
  const hidden = await database()('discussion_posts').whereNotNull('hidden_at').first();
  const response = await fetch(`${web.url}/api/conversations/${hidden.about}/${hidden.subject}`);
  const { threads } = (await response.json()) as DiscussionAnswer;
  expect(threads[0]?.post).toMatchObject({ body: null, hidden: { by: 'staff' }, demonstration: true });
});

it('its news has things of the past only, in order, and what is said in it is public', async () => {
  const { items } = (await (await fetch(`${web.url}/api/happenings?limit=500`)).json()) as NewsPage;
  expect(items.length).toBeGreaterThan(80);
  const times = items.map(({ at }) => at);
  expect(times.every((at) => new Date(at) <= new Date())).toBe(true);
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
});

it('who asks and thanks is one person, named as their words are inflected', async () => {
  const signedBy = async (body: string) => {
    const said = await database()('discussion_posts').where('body', 'like', body).first('signed', 'parent');
    const asked = await database()('discussion_posts').where({ id: said.parent }).first('signed');
    return { said: said.signed, asked: asked.signed };
  };
  expect(await signedBy('%zapisałam się.')).toEqual({ said: 'Ada K.', asked: 'Ada K.' });
  expect(await signedBy('Zaznaczyłem.%')).toEqual({ said: 'Henryk L.', asked: 'Henryk L.' });
});

it('it is loaded once', async () => {
  const count = async () => (await database()('discussion_posts').count({ count: '*' }).first())?.count;
  const before = await count();
  await loadDemonstrationConversations(database());
  expect(await count()).toBe(before);
});

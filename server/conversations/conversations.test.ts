import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { userByEmail } from '../accounts/queries.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { conversationHolding } from './holding.ts';
import type { DiscussionAnswer, DiscussionPost, DiscussionReports, PostHistory } from './schema.ts';

let mailbox: TestMailbox;
let web: TestWeb;
let resident: TestClient;
let expert: TestClient;
let ambassador: TestClient;
let staff: TestClient;
const residentEmail = 'mieszkanka@okolica.example';
const database = () => web.services.database.write;
const anyone = () => testClient(web.url);
/** Areas: of the demonstration's ambassador, and of somebody else. */
let own: number;
let other: number;

beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  const enter = async (email: string) => {
    const client = testClient(web.url);
    await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
    return client;
  };
  resident = await enter(residentEmail);
  expert = await enter('ekspertka@okolica.example');
  ambassador = await enter('ambasador@okolica.example');
  staff = await enter('urzedniczka@okolica.example');
  const mine = await database()('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .join('users', 'users.id', 'ambassadors.user_id')
    .where('users.email', 'ambasador@okolica.example')
    .first('areas.id');
  own = mine.id;
  const theirs = await database()('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .whereNot('areas.id', own)
    .where('ambassadors.status', 'active')
    .first('areas.id');
  other = theirs.id;
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});
beforeEach(async () => {
  await database()('discussion_posts').delete();
  await database()('happenings').delete();
  await database()('rate_limits').delete();
  await database()('users').update({ created_at: new Date('2026-01-01T00:00:00Z') });
});

const at = (area = own) => `/api/conversations/area/${area}`;
const write = (client: TestClient, body: string, parent?: number, area = own) =>
  client.ask<DiscussionPost>('POST', at(area), { body, ...(parent && { parent }) });
const read = (client: TestClient, area = own) => client.ask<DiscussionAnswer>('GET', at(area));
const of = (id: number) => `/api/conversations/posts/${id}`;
const codeOf = async (response: Response) => [response.status, (await response.json()).code];

describe('a discussion', () => {
  it('is read by everybody, written by the signed-in, in threads of two levels', async () => {
    expect((await anyone().send('POST', at(), { body: 'Dzień dobry' })).status).toBe(401);
    const first = await write(resident, 'Brakuje ławek na Plantach: https://krakow.pl');
    const answer = await write(expert, 'Ile ich ma być?', first.id);
    const deeper = await write(resident, 'Pięć.', answer.id);
    const second = await write(ambassador, 'Porozmawiajmy o tym na spotkaniu.');
    const { threads, total, may, signedAs } = await read(anyone());
    expect(threads.map(({ post, replies }) => [post.id, ...replies.map(({ id }) => id)])).toEqual([
      [second.id],
      [first.id, answer.id, deeper.id],
    ]);
    expect([total, may, signedAs]).toEqual([4, [], null]);
  });

  it('signs a resident with a first name and an initial, an ambassador as the public list does, staff as the team', async () => {
    await write(resident, 'Jeden');
    await write(expert, 'Dwa');
    await write(ambassador, 'Trzy');
    await write(staff, 'Cztery');
    const { threads } = await read(resident);
    const [team, public_, unit, person] = threads.map(({ post }) => post.author);
    expect(person).toEqual({ kind: 'resident', name: 'Hanna M.', slug: null });
    expect(unit).toMatchObject({ kind: 'expert', slug: null });
    expect(public_).toMatchObject({ kind: 'ambassador', slug: expect.stringMatching(/^[a-z-]+$/) });
    expect(team).toEqual({ kind: 'staff', name: null, slug: null });
    expect((await read(resident)).signedAs).toBe('Hanna M.');
  });

  it('exists only for what is public', async () => {
    const [draft] = await database()('meetings').insert(
      {
        edition: database()('editions').max('year'),
        title: 'Szkic spotkania',
        status: 'draft',
        form: 'online',
        online_url: 'https://spotkania.example/okolica',
        starts_at: new Date(Date.now() + 3_600_000),
        ends_at: new Date(Date.now() + 7_200_000),
      },
      ['id'],
    );
    const paths = ['area/999999999', 'workshop/1', 'area/x', 'area/-1', 'area/%00', 'posts/1', 'meeting/999999999'];
    paths.push(`meeting/${draft.id}`);
    for (const path of paths) {
      expect((await anyone().send('GET', `/api/conversations/${path}`)).status, path).toBe(404);
      expect((await resident.send('POST', `/api/conversations/${path}`, { body: 'Halo' })).status, path).toBe(404);
    }
  });

  it('goes on page by page, the newest thread first', async () => {
    const ids: number[] = [];
    for (let count = 0; count < 5; count++) ids.unshift((await write(resident, `Wypowiedź ${count}`)).id);
    const first = await anyone().ask<DiscussionAnswer>('GET', `${at()}?limit=3`);
    const second = await anyone().ask<DiscussionAnswer>('GET', `${at()}?limit=3&cursor=${first.next}`);
    expect([...first.threads, ...second.threads].map(({ post }) => post.id)).toEqual(ids);
    expect(second.next).toBeNull();
    expect((await anyone().send('GET', `${at()}?cursor=zzz`)).status).toBe(400);
  });

  it('goes on at once to the thread of the post that an address leads to', async () => {
    const ids: number[] = [];
    for (let count = 0; count < 5; count++) ids.unshift((await write(resident, `Wypowiedź ${count}`)).id);
    const answer = await write(expert, 'Odpowiedź', ids[3]);
    const down = (post: unknown) => anyone().ask<DiscussionAnswer>('GET', `${at()}?limit=2&post=${post}`);
    const shown = ({ threads }: DiscussionAnswer) => threads.map(({ post }) => post.id);
    expect(shown(await down(ids[3]))).toEqual(ids.slice(0, 4));
    const page = await down(answer.id);
    expect(shown(page)).toEqual(ids.slice(0, 4));
    expect(page.threads.at(-1)?.replies.map(({ id }) => id)).toEqual([answer.id]);
    const rest = await anyone().ask<DiscussionAnswer>('GET', `${at()}?limit=2&cursor=${page.next}`);
    expect(shown(rest)).toEqual(ids.slice(4));
    expect(shown(await down(ids[0]))).toEqual(ids.slice(0, 2));
    const elsewhere = await write(expert, 'Gdzie indziej', undefined, other);
    for (const none of [elsewhere.id, 999_999_999]) expect(shown(await down(none))).toEqual(ids.slice(0, 2));
    for (const wrong of ['0', '2147483648', 'x'])
      expect((await anyone().send('GET', `${at()}?post=${wrong}`)).status, wrong).toBe(400);
  });

  it('refuses what is empty, too long, or cannot be kept, and an answer to another discussion', async () => {
    const bodies = ['', '  ', 'x'.repeat(4_001), 'zero \u0000 bajt', 'pół \ud800 znaku', 7, null];
    for (const body of bodies)
      expect((await resident.send('POST', at(), { body })).status, String(body).slice(0, 20)).toBe(400);
    const elsewhere = await write(resident, 'Gdzie indziej', undefined, other);
    expect(await codeOf(await resident.send('POST', at(), { body: 'Odpowiedź', parent: elsewhere.id }))).toEqual([
      404,
      'not-found',
    ]);
  });

  it('is news to whoever follows, not to the writer', async () => {
    await write(resident, 'Nowa wypowiedź');
    const user = await userByEmail(database(), residentEmail);
    expect(await database()('happenings').select('kind', 'about', 'subject', 'actor')).toEqual([
      { kind: 'post-written', about: 'area', subject: own, actor: user?.id },
    ]);
  });
});

describe('what is removed at the same moment', () => {
  /** Does something while the post is being removed: it has begun before the removal is there to be seen. */
  async function whileRemoving(id: number, act: () => Promise<Response>): Promise<Response> {
    let answer: Promise<Response> | undefined;
    await database().transaction(async (transaction) => {
      await transaction('discussion_posts').where({ id }).delete();
      answer = act();
      // Until the other waits for this one; on the embedded database it waits for its turn, which does not show.
      for (let tries = 0; tries < 20; tries++) {
        const { rows } = await transaction.raw(
          "select pg_sleep(0.05), (select count(*)::int from pg_stat_activity where wait_event_type = 'Lock') as waiting",
        );
        if (rows[0].waiting > 0) break;
      }
    });
    return answer as Promise<Response>;
  }

  it('can be neither answered nor reported', async () => {
    const first = await write(resident, 'Zaraz to usunę');
    const body = { body: 'Zdążę?', parent: first.id };
    expect(await codeOf(await whileRemoving(first.id, () => expert.send('POST', at(), body)))).toEqual([
      404,
      'not-found',
    ]);
    const second = await write(resident, 'I to też');
    const reason = { reason: 'To reklama.' };
    expect(
      await codeOf(await whileRemoving(second.id, () => expert.send('POST', `${of(second.id)}/report`, reason))),
    ).toEqual([404, 'not-found']);
  });
});

describe('an edit', () => {
  it('keeps what it said before for everybody to read, and is the author’s alone', async () => {
    const { id, version } = await write(resident, 'Pięć ławek');
    expect(await codeOf(await staff.send('PUT', of(id), { version, body: 'Sześć' }))).toEqual([403, 'not-yours']);
    const edited = await resident.ask<DiscussionPost>('PUT', of(id), { version, body: 'Sześć ławek' });
    expect(edited).toMatchObject({ body: 'Sześć ławek', edited: true, version: version + 1 });
    const { items } = await anyone().ask<PostHistory>('GET', `${of(id)}/history`);
    expect(items.map(({ body }) => body)).toEqual(['Pięć ławek']);
  });

  it('of an older version is refused with both texts; the same text again changes nothing', async () => {
    const { id } = await write(resident, 'Pięć ławek');
    await resident.ask('PUT', of(id), { version: 1, body: 'Sześć ławek' });
    const slower = await resident.send('PUT', of(id), { version: 1, body: 'Siedem ławek' });
    expect(slower.status).toBe(409);
    expect(await slower.json()).toMatchObject({
      code: 'somebody-was-faster',
      current: { body: 'Sześć ławek', version: 2 },
      yours: { body: 'Siedem ławek' },
    });
    expect(await resident.ask('PUT', of(id), { version: 1, body: 'Sześć ławek' })).toMatchObject({ version: 2 });
  });
});

describe('removing', () => {
  it('takes a post away; one that was answered leaves an empty place', async () => {
    const lonely = await write(resident, 'Pomyłka');
    const answered = await write(resident, 'Też pomyłka');
    await write(expert, 'Odpowiadam', answered.id);
    for (const { id } of [lonely, answered]) {
      expect(await codeOf(await expert.send('DELETE', of(id), {}))).toEqual([403, 'not-yours']);
      expect((await resident.send('DELETE', of(id), {})).status).toBe(204);
      expect((await resident.send('DELETE', of(id), {})).status).toBe(404);
      expect((await anyone().send('GET', `${of(id)}/history`)).status).toBe(404);
    }
    const { threads, total } = await read(anyone());
    expect(threads).toMatchObject([
      { post: { id: answered.id, body: null, removed: true }, replies: [{ own: false }] },
    ]);
    expect(total).toBe(1);
    expect(await codeOf(await expert.send('POST', at(), { body: 'Halo?', parent: answered.id }))).toEqual([
      409,
      'gone-meanwhile',
    ]);
  });
});

describe('moderation', () => {
  it('hides with a reason, who and when; the author is told, everybody sees that something was hidden', async () => {
    const { id } = await write(resident, 'Niemiłe słowa');
    expect((await ambassador.send('POST', `${of(id)}/hide`, { reason: 'Obraża sąsiada.' })).status).toBe(204);
    expect(await mailbox.next(residentEmail)).toContain('> Obraża sąsiada.');
    const [seen] = (await read(anyone())).threads;
    expect(seen?.post).toMatchObject({
      body: null,
      hidden: { by: 'ambassador', name: null, reason: 'Obraża sąsiada.', at: expect.stringMatching(/^2\d{3}-/) },
    });
    expect((await read(resident)).threads[0]?.post.body).toBe('Niemiłe słowa');
    expect((await read(staff)).threads[0]?.post.hidden?.name).toBeTruthy();
    expect((await anyone().send('GET', `${of(id)}/history`)).status).toBe(404);
    expect(await codeOf(await staff.send('POST', `${of(id)}/hide`, { reason: 'Jeszcze raz' }))).toEqual([
      409,
      'already-hidden',
    ]);
    expect((await ambassador.send('POST', `${of(id)}/show`, {})).status).toBe(204);
    expect((await read(anyone())).threads[0]?.post).toMatchObject({ body: 'Niemiłe słowa', hidden: null });
    expect(await codeOf(await ambassador.send('POST', `${of(id)}/show`, {}))).toEqual([409, 'not-hidden']);
  });

  it('is of an ambassador in their own area only, and never undoes what the team did', async () => {
    const elsewhere = await write(resident, 'W cudzym obszarze', undefined, other);
    for (const client of [ambassador, expert, resident])
      expect(
        await codeOf(await client.send('POST', `${of(elsewhere.id)}/hide`, { reason: 'Nie podoba się.' })),
      ).toEqual([403, 'not-moderator']);
    const { id } = await write(resident, 'Reklama');
    await staff.ask('POST', `${of(id)}/hide`, { reason: 'To jest reklama.' });
    expect(await codeOf(await ambassador.send('POST', `${of(id)}/show`, {}))).toEqual([403, 'hidden-by-team']);
    expect((await expert.send('POST', `${of(id)}/show`, {})).status).toBe(404);
  });

  it('follows reports: of one person once, settled by hiding or by leaving it', async () => {
    const one = await write(resident, 'Reklama jednego sklepu');
    const two = await write(resident, 'Zwykła wypowiedź');
    const report = (client: TestClient, id: number) =>
      client.send('POST', `${of(id)}/report`, { reason: 'To reklama.' });
    for (const client of [expert, expert, ambassador]) expect((await report(client, one.id)).status).toBe(204);
    await report(expert, two.id);
    expect((await anyone().send('POST', `${of(one.id)}/report`, { reason: 'To reklama.' })).status).toBe(401);
    const list = async () => (await staff.ask<DiscussionReports>('GET', '/api/conversations/reports')).items;
    expect((await list()).map(({ post }) => post)).toEqual([one.id, one.id, two.id]);
    expect((await list())[0]).toMatchObject({ about: 'area', subject: own, page: `/?area=${own}` });
    await staff.ask('POST', `${of(one.id)}/hide`, { reason: 'To jest reklama.' });
    const [left] = await list();
    expect(left?.post).toBe(two.id);
    await staff.ask('POST', `/api/conversations/reports/${left?.id}/settle`, {});
    expect(await list()).toEqual([]);
    expect((await staff.send('POST', `/api/conversations/reports/${left?.id}/settle`, {})).status).toBe(404);
  });
});

describe('an account younger than three days', () => {
  it('writes five posts a day, however many are sent at once and whatever it removes', async () => {
    await database()('users').where({ email: residentEmail }).update({ created_at: new Date() });
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, count) => resident.send('POST', at(), { body: `Wypowiedź ${count}` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 429, 429, 429, 429]);
    const [{ post } = { post: undefined }] = (await read(resident)).threads;
    await resident.ask('DELETE', of(post?.id ?? 0), {});
    const refused = await resident.send('POST', at(), { body: 'Jeszcze jedna' });
    expect(await refused.json()).toMatchObject({ code: 'enough-today', limit: 5, young: true });
  });
});

it('what somebody said is in their export, and is erased with them', async () => {
  const user = await userByEmail(database(), residentEmail);
  const { id, version } = await write(resident, 'Pierwsza wersja');
  await resident.ask('PUT', of(id), { version, body: 'Druga wersja' });
  await write(expert, 'Odpowiedź', id);
  await write(resident, 'Bez odpowiedzi');
  const held = await conversationHolding.collect(database(), user?.id ?? '');
  expect(held).toMatchObject([
    { body: 'Druga wersja', before: [{ body: 'Pierwsza wersja' }] },
    { body: 'Bez odpowiedzi' },
  ]);
  await database()
    .transaction(async (transaction) => {
      await conversationHolding.erase(transaction, user?.id ?? '');
      expect(await conversationHolding.collect(transaction, user?.id ?? '')).toEqual([]);
      const left = await transaction('discussion_posts').orderBy('id');
      expect(left).toMatchObject([{ id, body: '', signed: '', author: null }, { body: 'Odpowiedź' }]);
      expect(await transaction('discussion_edits')).toEqual([]);
      throw new Error('the account of the demonstration stays');
    })
    .catch((error: Error) => expect(error.message).toBe('the account of the demonstration stays'));
});

it('an answer that is being written while the asker is erased stays', async () => {
  const user = await userByEmail(database(), residentEmail);
  const { id } = await write(resident, 'Czy będą ławki?');
  const { erasing } = await database().transaction(async (transaction) => {
    await transaction('discussion_posts').where({ id }).forUpdate().first('id');
    await transaction('discussion_posts').insert({ about: 'area', subject: own, parent: id, body: 'Tak, pięć.' });
    const erasing = database().transaction((other) => conversationHolding.erase(other, user?.id ?? ''));
    await new Promise((soon) => setTimeout(soon, 300));
    return { erasing };
  });
  await erasing;
  const left = await database()('discussion_posts').orderBy('id');
  expect(left).toMatchObject([
    { id, body: '', author: null },
    { parent: id, body: 'Tak, pięć.' },
  ]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { userByEmail } from '../accounts/queries.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { followHolding } from './holding.ts';
import { notifyFollowers } from './notify.ts';
import type { FollowsAnswer } from './schema.ts';

let mailbox: TestMailbox;
let web: TestWeb;
let resident: TestClient;
let expert: TestClient;
const residentEmail = 'mieszkanka@okolica.example';
const expertEmail = 'ekspertka@okolica.example';
const slug = 'halina-brzostek';
let area: { id: number; name: string };
const anyone = () => testClient(web.url);
const database = () => web.services.database.write;

beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  const enter = async (email: string) => {
    const client = testClient(web.url);
    await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
    return client;
  };
  resident = await enter(residentEmail);
  expert = await enter(expertEmail);
  area = await database()('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .where({ slug })
    .first('areas.id', 'areas.name');
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});
beforeEach(async () => {
  await database()('follows').delete();
  await database()('rate_limits').delete();
  await database()('ambassadors').where({ slug }).update({ status: 'active' });
});

const follows = async (client: TestClient) => (await client.ask<FollowsAnswer>('GET', '/api/follows')).items;
const notify = async (kind: 'area' | 'ambassador') => {
  await database().transaction((transaction) => notifyFollowers(transaction, web.services, { area: area.id, kind }));
  web.services.mail.hurry();
};
const sourceTo = (to: string) => mailbox.received.filter((mail) => mail.to === to).at(-1)?.source ?? '';
const unsubscribeUrl = (to: string) =>
  /^List-Unsubscribe: ?<([^>]+)>/m.exec(sourceTo(to).replaceAll(/\r\n[ \t]+/g, ''))?.[1] ?? '';

describe('following an area', () => {
  it('is for the signed-in, harmless when repeated, and listed with who serves it', async () => {
    expect((await anyone().send('PUT', `/api/follows/${area.id}`)).status).toBe(401);
    for (let time = 0; time < 2; time++)
      expect((await resident.send('PUT', `/api/follows/${area.id}`, {})).status).toBe(204);
    const [followed, ...others] = await follows(resident);
    expect(others).toEqual([]);
    expect(followed).toMatchObject({ area, ambassador: { slug, name: 'Halina Brzostek' } });
    expect(await follows(expert)).toEqual([]);
    for (let time = 0; time < 2; time++)
      expect((await resident.send('DELETE', `/api/follows/${area.id}`, {})).status).toBe(204);
    expect(await follows(resident)).toEqual([]);
  });

  it('that does not exist or is not approved is not found', async () => {
    const [{ id }] = await database()('areas').insert({ name: 'Zgłoszony', kind: 'estate' }).returning('id');
    for (const path of [id, 0, 999_999_999, 'nie-ma', '-1', '1e3', '9'.repeat(20), '%00'])
      expect((await resident.send('PUT', `/api/follows/${path}`, {})).status, String(path)).toBe(404);
  });

  it('is bounded', async () => {
    const user = await userByEmail(database(), residentEmail);
    const made = await database()('areas')
      .insert(Array.from({ length: 200 }, (_, at) => ({ name: `Obszar ${at}`, kind: 'estate' })))
      .returning('id');
    await database()('follows').insert(
      made.map(({ id }: { id: number }) => ({ user_id: user?.id, area: id, token_hash: `t${id}` })),
    );
    const response = await resident.send('PUT', `/api/follows/${area.id}`, {});
    expect([response.status, (await response.json()).code]).toEqual([409, 'too-many-follows']);
    await database()('areas')
      .whereIn(
        'id',
        made.map(({ id }: { id: number }) => id),
      )
      .delete();
  });
});

describe('a change of a followed area', () => {
  it('is told to everyone who follows it, in their language, with a way to end it', async () => {
    const user = await userByEmail(database(), expertEmail);
    await database()('users').where({ id: user?.id }).update({ language: 'uk' });
    for (const client of [resident, expert]) await client.ask('PUT', `/api/follows/${area.id}`, {});
    await notify('area');
    const mail = await mailbox.next(residentEmail);
    expect(mail).toContain(`„${area.name}”`);
    expect(mail).toContain(`/ambassadors/${slug}`);
    expect(mail).toContain('/api/follows/unsubscribe?token=');
    expect(await mailbox.next(expertEmail)).toContain('Ви стежите за територією');
    expect(sourceTo(residentEmail)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  });

  it('of its ambassador names the new one, or says that nobody serves it now', async () => {
    await resident.ask('PUT', `/api/follows/${area.id}`, {});
    await notify('ambassador');
    expect(await mailbox.next(residentEmail)).toContain('Halina Brzostek');
    await database()('ambassadors').where({ slug }).update({ status: 'ended' });
    await notify('ambassador');
    const mail = await mailbox.next(residentEmail);
    expect(mail).toContain('nikt go nie prowadzi');
    expect(mail).toContain(`/?area=${area.id}`);
  });

  it('that is rolled back is told to nobody, and one that nobody follows costs nothing', async () => {
    await notify('area');
    await resident.ask('PUT', `/api/follows/${area.id}`, {});
    await database()
      .transaction(async (transaction) => {
        await notifyFollowers(transaction, web.services, { area: area.id, kind: 'area' });
        throw new Error('another decision');
      })
      .catch(() => undefined);
    expect(await database()('mails')).toEqual([]);
  });
});

describe('ending a follow from a mail', () => {
  it('works by one click of a mail program, as RFC 8058 has it, without cookies', async () => {
    await resident.ask('PUT', `/api/follows/${area.id}`, {});
    await notify('area');
    await mailbox.next(residentEmail);
    const post = () =>
      fetch(unsubscribeUrl(residentEmail), {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
    const response = await post();
    expect([response.status, await response.json()]).toEqual([200, { area: { name: area.name } }]);
    expect(await follows(resident)).toEqual([]);
    expect((await post()).status).toBe(410);
  });

  it('by opening the address only shows the page that asks; the page’s button ends it', async () => {
    await resident.ask('PUT', `/api/follows/${area.id}`, {});
    await notify('area');
    await mailbox.next(residentEmail);
    const response = await fetch(unsubscribeUrl(residentEmail), { redirect: 'manual' });
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/\/follows\/unsubscribe#[\w-]{43}$/);
    expect(await follows(resident)).toHaveLength(1);
    const token = location.split('#')[1];
    expect((await anyone().send('POST', '/api/follows/unsubscribe', { token })).status).toBe(200);
    expect(await follows(resident)).toEqual([]);
  });

  it('still works after the follow was ended and begun anew, and for one area only', async () => {
    await resident.ask('PUT', `/api/follows/${area.id}`, {});
    await notify('area');
    await mailbox.next(residentEmail);
    const url = unsubscribeUrl(residentEmail);
    await resident.ask('DELETE', `/api/follows/${area.id}`, {});
    await resident.ask('PUT', `/api/follows/${area.id}`, {});
    await expert.ask('PUT', `/api/follows/${area.id}`, {});
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
    expect(await follows(resident)).toEqual([]);
    expect(await follows(expert)).toHaveLength(1);
  });

  it('needs a token that is one', async () => {
    for (const body of [{}, undefined, { token: 'a'.repeat(43) }])
      expect([400, 410]).toContain((await anyone().send('POST', '/api/follows/unsubscribe', body)).status);
    for (const token of ['', 'x', 7])
      expect((await anyone().send('POST', '/api/follows/unsubscribe', { token })).status).toBe(400);
    expect((await fetch(`${web.url}/api/follows/unsubscribe?token=%00`, { method: 'POST' })).status).toBe(400);
  });
});

it('follows are in the export', async () => {
  await resident.ask('PUT', `/api/follows/${area.id}`, {});
  const user = await userByEmail(database(), residentEmail);
  expect(await followHolding.collect(database(), user?.id ?? '')).toMatchObject([{ area: area.name }]);
});

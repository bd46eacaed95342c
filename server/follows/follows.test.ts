import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { userByEmail } from '../accounts/queries.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { happened } from '../happenings/happen.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { followHolding } from './holding.ts';
import type { FollowsAnswer } from './schema.ts';
import { tellFollowers } from './telling/tell.ts';

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
  await database()('happenings').delete();
  await database()('mails').delete();
  await database()('rate_limits').delete();
  await database()('ambassadors').where({ slug }).update({ status: 'active' });
});

const follows = async (client: TestClient) => (await client.ask<FollowsAnswer>('GET', '/api/follows')).items;
const begin = (client: TestClient, rhythm = 'at-once') =>
  client.ask('PUT', '/api/follows', { about: 'area', subject: area.id, rhythm });
const end = async (client: TestClient) => {
  for (const { id } of await follows(client)) await client.ask('DELETE', `/api/follows/${id}`, {});
};
const tell = () => tellFollowers(web.services);
const happen = (kind: 'area-approved' | 'ambassador-changed', actor?: string) =>
  database().transaction((transaction) =>
    happened(transaction, { kind, about: 'area', subject: area.id, title: area.name, ...(actor && { actor }) }),
  );
const queuedTo = async (to: string) =>
  Number((await database()('mails').where({ recipient: to }).count('* as count').first())?.count);
const sourceTo = (to: string) => mailbox.received.filter((mail) => mail.to === to).at(-1)?.source ?? '';
const unsubscribeUrl = (to: string) =>
  /^List-Unsubscribe: ?<([^>]+)>/m.exec(sourceTo(to).replaceAll(/\r\n[ \t]+/g, ''))?.[1] ?? '';

describe('following', () => {
  it('is for the signed-in, harmless when repeated, and listed with who serves the area', async () => {
    const body = { about: 'area', subject: area.id, rhythm: 'daily' };
    expect((await anyone().send('PUT', '/api/follows', body)).status).toBe(401);
    for (let time = 0; time < 2; time++) expect((await resident.send('PUT', '/api/follows', body)).status).toBe(204);
    const [followed, ...others] = await follows(resident);
    expect(others).toEqual([]);
    expect(followed).toMatchObject({
      about: 'area',
      subject: area.id,
      label: area.name,
      rhythm: 'daily',
      page: `/ambassadors/${slug}`,
      ambassador: { slug, name: 'Halina Brzostek' },
    });
    expect(await follows(expert)).toEqual([]);
    await end(resident);
    expect(await follows(resident)).toEqual([]);
  });

  it('of what does not exist or is not public is not found', async () => {
    const [{ id }] = await database()('areas').insert({ name: 'Zgłoszony', kind: 'estate' }).returning('id');
    for (const [about, subject] of [
      ['area', id],
      ['area', 999_999_999],
      ['meeting', 999_999_999],
    ])
      expect((await resident.send('PUT', '/api/follows', { about, subject, rhythm: 'daily' })).status).toBe(404);
    for (const subject of [0, 1.5, 'nie-ma', 2 ** 31, null])
      expect((await resident.send('PUT', '/api/follows', { about: 'area', subject, rhythm: 'daily' })).status).toBe(
        400,
      );
  });

  it('of a filter keeps it in one order only, and refuses what is no filter', async () => {
    const put = (filter: string) =>
      resident.send('PUT', '/api/follows', { about: 'filter', filter, label: 'Zwierzyniec', rhythm: 'weekly' });
    expect((await put('about=meeting&district=7&district=1')).status).toBe(204);
    expect((await put('district=1&district=7&about=meeting')).status).toBe(204);
    expect(await follows(resident)).toMatchObject([
      {
        about: 'filter',
        filter: 'district=1&district=7&about=meeting',
        page: '/news?district=1&district=7&about=meeting',
      },
    ]);
    for (const filter of ['district=99', 'area=999999999', 'colour=red', 'bbox=1', 'q=a&q=b', 'q=%00'])
      expect((await put(filter)).status, filter).toBe(filter === 'q=%00' ? 204 : 400);
  });

  it('of a drawn shape of 200 points is kept', async () => {
    const shape = Array.from({ length: 200 }, (_, at) => {
      const angle = (at / 200) * 2 * Math.PI;
      return `${(19.94 + 0.05 * Math.cos(angle)).toFixed(5)},${(50.06 + 0.03 * Math.sin(angle)).toFixed(5)}`;
    }).join(';');
    const body = { about: 'filter', filter: `shape=${shape}`, label: 'Narysowany kształt', rhythm: 'daily' };
    expect((await resident.send('PUT', '/api/follows', body)).status).toBe(204);
    expect(await follows(resident)).toMatchObject([{ about: 'filter', label: 'Narysowany kształt' }]);
  });

  it('changes its rhythm for who follows only', async () => {
    await begin(resident);
    const [{ id } = { id: 0 }] = await follows(resident);
    expect((await expert.send('PUT', `/api/follows/${id}`, { rhythm: 'weekly' })).status).toBe(404);
    expect((await resident.send('PUT', `/api/follows/${id}`, { rhythm: 'monthly' })).status).toBe(400);
    expect((await resident.send('PUT', `/api/follows/${id}`, { rhythm: 'weekly' })).status).toBe(204);
    expect(await follows(resident)).toMatchObject([{ rhythm: 'weekly' }]);
    for (const wrong of ['x', '-1', '9'.repeat(20), '%00'])
      expect((await resident.send('PUT', `/api/follows/${wrong}`, { rhythm: 'weekly' })).status, wrong).toBe(404);
  });

  it('is bounded', async () => {
    const user = await userByEmail(database(), residentEmail);
    await database()('follows').insert(
      Array.from({ length: 200 }, (_, at) => ({
        user_id: user?.id,
        about: 'filter',
        filter: `q=${at}`,
        label: '-',
        token_hash: `t${at}`,
      })),
    );
    const response = await resident.send('PUT', '/api/follows', { about: 'area', subject: area.id, rhythm: 'daily' });
    expect([response.status, (await response.json()).code]).toEqual([409, 'too-many-follows']);
  });
});

describe('news of what is followed at once', () => {
  it('is told to everyone who follows it, in their language, with a way to end it', async () => {
    const user = await userByEmail(database(), expertEmail);
    await database()('users').where({ id: user?.id }).update({ language: 'uk' });
    for (const client of [resident, expert]) await begin(client);
    await happen('area-approved');
    await tell();
    const mail = await mailbox.next(residentEmail);
    expect(mail).toContain(`${area.name}: zatwierdzono nowe granice obszaru`);
    expect(mail).toContain(`/ambassadors/${slug}`);
    expect(mail).toContain('/api/follows/unsubscribe?token=');
    expect(await mailbox.next(expertEmail)).toContain('Ви стежите');
    expect(sourceTo(residentEmail)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  });

  it('of an ambassador names the new one, or says that nobody serves the area now', async () => {
    await begin(resident);
    await happen('ambassador-changed');
    await tell();
    expect(await mailbox.next(residentEmail)).toContain('Halina Brzostek');
    await database()('ambassadors').where({ slug }).update({ status: 'ended' });
    await happen('ambassador-changed');
    await tell();
    const mail = await mailbox.next(residentEmail);
    expect(mail).toContain('nikt nie prowadzi');
    expect(mail).toContain(`/?area=${area.id}`);
  });

  it('goes out once, however many tell at the same time and however often', async () => {
    const sent = (to: string) => mailbox.received.filter((mail) => mail.to === to).length;
    const before = sent(residentEmail);
    for (const client of [resident, expert]) await begin(client);
    await happen('area-approved');
    await Promise.all(Array.from({ length: 8 }, tell));
    await tell();
    for (const email of [residentEmail, expertEmail]) await mailbox.next(email);
    await tell();
    await happen('area-approved');
    await tell();
    await mailbox.next(residentEmail);
    expect(sent(residentEmail) - before).toBe(2);
  });

  it('is neither lost nor told twice when the process dies before the commit', async () => {
    await begin(resident);
    await happen('area-approved');
    const { mail } = web.services;
    const dying = { ...web.services, mail: { ...mail, queue: async () => Promise.reject(new Error('power cut')) } };
    await expect(tellFollowers(dying)).rejects.toMatchObject({ errors: [{ message: 'power cut' }] });
    expect(await queuedTo(residentEmail)).toBe(0);
    await tell();
    expect(await mailbox.next(residentEmail)).toContain('zatwierdzono');
    await tell();
    expect(await queuedTo(residentEmail)).toBe(0);
  });

  it('that is rolled back is told to nobody, nor what one has done oneself or what was before', async () => {
    await happen('area-approved');
    await begin(resident);
    const user = await userByEmail(database(), residentEmail);
    await happen('area-approved', user?.id);
    await database()
      .transaction(async (transaction) => {
        await happened(transaction, { kind: 'area-approved', about: 'area', subject: area.id, title: area.name });
        throw new Error('another decision');
      })
      .catch(() => undefined);
    await tell();
    expect(await database()('mails')).toEqual([]);
  });
});

describe('a digest', () => {
  const longAgo = { told_at: new Date('2026-01-05T12:00:00Z') };

  it('of a day gathers what happened since the last one, once', async () => {
    await begin(resident, 'daily');
    await happen('area-approved');
    await happen('ambassador-changed');
    await tell();
    expect(await database()('mails')).toEqual([]);
    await database()('follows').update(longAgo);
    await Promise.all([tell(), tell()]);
    const mail = await mailbox.next(residentEmail);
    expect(mail).toContain(`Obserwujesz: ${area.name}. Oto, co się wydarzyło`);
    expect(mail).toContain('zatwierdzono nowe granice obszaru');
    expect(mail).toContain('do tej osoby można się teraz zwracać: Halina Brzostek');
    await database()('follows').update(longAgo);
    await tell();
    expect(await database()('mails')).toEqual([]);
  });

  it('of a week waits for Monday, seven in the morning in Kraków', async () => {
    await begin(resident, 'weekly');
    await happen('area-approved');
    const monday = `(date_trunc('week', now() at time zone 'Europe/Warsaw' - interval '7 hours') + interval '7 hours')
      at time zone 'Europe/Warsaw'`;
    await database().raw(`update follows set told_at = ${monday} + interval '1 second'`);
    await tell();
    expect(await database()('mails')).toEqual([]);
    await database().raw(`update follows set told_at = ${monday} - interval '1 second'`);
    await tell();
    expect(await mailbox.next(residentEmail)).toContain('zatwierdzono');
  });

  it('is not hidden by much that happens in one place', async () => {
    await begin(resident);
    for (let count = 0; count < 31; count++) await happen('ambassador-changed');
    await happen('area-approved');
    await tell();
    expect(await mailbox.next(residentEmail)).toContain('zatwierdzono');
  });

  it('of a filter has what lies in it and of the kind that was chosen, nothing else', async () => {
    const inside = await database()('meetings')
      .where({ district: 1 })
      .whereNot({ status: 'draft' })
      .first('id', 'title');
    const outside = await database()('meetings')
      .whereNot({ district: 1 })
      .whereNot({ status: 'draft' })
      .first('id', 'title');
    // By its areas a meeting lies in other districts too.
    await database()('meeting_areas').where({ meeting: outside.id }).delete();
    const put = (filter: string) =>
      resident.ask('PUT', '/api/follows', { about: 'filter', filter, label: 'Stare Miasto', rhythm: 'at-once' });
    await put('district=1&about=meeting');
    await happen('area-approved');
    await database().transaction(async (transaction) => {
      for (const { id, title } of [inside, outside])
        await happened(transaction, { kind: 'meeting-planned', about: 'meeting', subject: id, title });
    });
    await tell();
    const mail = await mailbox.next(residentEmail);
    expect(mail).toContain(`Nowe spotkanie: ${inside.title}`);
    expect(mail).not.toContain('zatwierdzono');
    expect(mail).not.toContain(outside.title);
  });
});

describe('ending a follow from a mail', () => {
  const mailed = async () => {
    await begin(resident);
    await happen('area-approved');
    await tell();
    await mailbox.next(residentEmail);
  };

  it('works by one click of a mail program, as RFC 8058 has it, without cookies', async () => {
    await mailed();
    const post = () =>
      fetch(unsubscribeUrl(residentEmail), {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
    const response = await post();
    expect([response.status, await response.json()]).toEqual([200, { label: area.name }]);
    expect(await follows(resident)).toEqual([]);
    expect((await post()).status).toBe(410);
  });

  it('by opening the address only shows the page that asks; the page’s button ends it', async () => {
    await mailed();
    const response = await fetch(unsubscribeUrl(residentEmail), { redirect: 'manual' });
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/\/follows\/unsubscribe#[\w-]{43}$/);
    expect(await follows(resident)).toHaveLength(1);
    const token = location.split('#')[1];
    expect((await anyone().send('POST', '/api/follows/unsubscribe', { token })).status).toBe(200);
    expect(await follows(resident)).toEqual([]);
  });

  it('still works after the follow was ended and begun anew, and for one thing only', async () => {
    await mailed();
    const url = unsubscribeUrl(residentEmail);
    await end(resident);
    await begin(resident);
    await resident.ask('PUT', '/api/follows', { about: 'filter', filter: '', label: 'Kraków', rhythm: 'daily' });
    await begin(expert);
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
    expect(await follows(resident)).toMatchObject([{ label: 'Kraków' }]);
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
  await begin(resident);
  const user = await userByEmail(database(), residentEmail);
  expect(await followHolding.collect(database(), user?.id ?? '')).toMatchObject([{ about: 'area', label: area.name }]);
});

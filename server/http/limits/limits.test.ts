import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationAccounts, demonstrationPassword } from '../../accounts/demonstration.ts';
import { testClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';

let first: TestWeb;
let second: TestWeb;
beforeAll(async () => {
  first = await openTestWeb();
  second = await openTestWeb({}, first.services.database);
});
afterAll(async () => {
  await second.close();
  await first.close();
});
beforeEach(async () => {
  await first.services.database.write('rate_limits').delete();
});

const email = demonstrationAccounts[0]?.email ?? '';
const attempt = (web: TestWeb, body: { email: string; password: string }) =>
  testClient(web.url).send('POST', '/api/auth/sign-in', body);

describe('a limit', () => {
  it('counts attempts at one account over two servers on one database, then says when to come back', async () => {
    for (let tried = 0; tried < 10; tried++) {
      const response = await attempt(tried % 2 ? first : second, { email, password: `zgaduję ${tried}` });
      expect(response.status).toBe(401);
    }
    for (const web of [first, second]) {
      const response = await attempt(web, { email: ` ${email.toUpperCase()}`, password: 'zgaduję dalej' });
      expect(response.status).toBe(429);
      expect(await response.json()).toMatchObject({ code: 'too-many', limit: 'sign-in-account' });
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const other = await attempt(first, { email: 'kto.inny@okolica.example', password: 'zgaduję' });
    expect(other.status).toBe(401);
  });

  it('does not count the attempts that succeed', async () => {
    for (let tried = 0; tried < 14; tried++)
      expect((await attempt(first, { email, password: demonstrationPassword })).status).toBe(200);
  });

  it('counts attempts from one address at many accounts', async () => {
    const statuses: number[] = [];
    for (let tried = 0; tried < 31; tried++)
      statuses.push((await attempt(first, { email: `ktos${tried}@okolica.example`, password: 'zgaduję' })).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401));
    expect(statuses[30]).toBe(429);
  });

  it('holds under attempts at the same instant', async () => {
    const responses = await Promise.all(
      Array.from({ length: 24 }, (_, tried) => attempt(tried % 2 ? first : second, { email, password: 'zgaduję' })),
    );
    expect(responses.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(responses.filter(({ status }) => status === 429)).toHaveLength(14);
  });

  it('ends with its window', async () => {
    const { write } = first.services.database;
    for (let tried = 0; tried < 11; tried++) await attempt(first, { email, password: 'zgaduję' });
    expect((await attempt(first, { email, password: demonstrationPassword })).status).toBe(429);
    await write('rate_limits').update({ resets_at: write.raw("now() - interval '1 second'") });
    expect((await attempt(first, { email, password: demonstrationPassword })).status).toBe(200);
  });

  it('keeps neither e-mails nor addresses', async () => {
    await attempt(first, { email, password: 'zgaduję' });
    const rows = await first.services.database.write('rate_limits').select('*');
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain('@');
    expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
  });

  it('of requests from another site is not used up', async () => {
    for (let tried = 0; tried < 12; tried++) {
      const headers = { 'Sec-Fetch-Site': 'cross-site' };
      const response = await testClient(first.url).send('POST', '/api/auth/sign-in', { email, password: 'x' }, headers);
      expect(response.status).toBe(403);
    }
    expect((await attempt(first, { email, password: demonstrationPassword })).status).toBe(200);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

let web: TestWeb;
let staff: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  staff = testClient(web.url);
  await staff.ask('POST', '/api/auth/sign-in', {
    email: 'urzedniczka@okolica.example',
    password: demonstrationPassword,
  });
});
afterAll(() => web.close());

type Answer = {
  residentsSource: string;
  total: { residents: number; unserved: number };
  districts: { number: number; unserved: number }[];
  gaps: { id: string; residents: number; geometry: unknown; nearest: { distanceM: number }[] }[];
};

describe('GET /api/coverage', () => {
  it('tells staff who is served by district, where nobody is, and where the figures come from', async () => {
    const answer = await staff.ask<Answer>('GET', '/api/coverage');
    expect(answer.districts).toHaveLength(18);
    expect(answer.districts.reduce((sum, { unserved }) => sum + unserved, 0)).toBe(answer.total.unserved);
    expect(answer.residentsSource).toMatch(/2025/);
    expect(answer.gaps[0]?.geometry).toMatchObject({ type: 'MultiPolygon' });
    expect(answer.gaps[0]?.nearest).toHaveLength(3);
  });

  it('is not for everybody', async () => {
    expect((await fetch(`${web.url}/api/coverage`)).status).toBe(401);
  });

  it('gives precincts and days beside it', async () => {
    const precincts = await staff.ask<{ items: unknown[] }>('GET', '/api/coverage/precincts');
    expect(precincts.items).toHaveLength(405);
    const { items } = await staff.ask<{ items: { day: string }[] }>('GET', '/api/coverage/days?district=7');
    expect(items[0]?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('GET /api/coverage/gaps/:id', () => {
  it('gives anyone the recipe of a gap, and areas/check makes exactly the gap of it', async () => {
    const { gaps } = await staff.ask<Answer>('GET', '/api/coverage');
    const response = await fetch(`${web.url}/api/coverage/gaps/${gaps[0]?.id}`);
    const { recipe, residents } = (await response.json()) as { recipe: object; residents: number };
    const checked = await testClient(web.url).ask<{ residents: number; overlaps: unknown[] }>(
      'POST',
      '/api/areas/check',
      { recipe },
    );
    expect(Math.abs(checked.residents - residents)).toBeLessThan(5);
    expect(checked.overlaps).toEqual([]);
  });

  it.each(['99-1', 'x', '1-6;', '../1', '%00'])('answers 404 for %s', async (id) => {
    expect((await fetch(`${web.url}/api/coverage/gaps/${id}`)).status).toBe(404);
  });
});

describe('POST /api/coverage/what-if', () => {
  it('tells what would be if an ambassador left', async () => {
    const before = await staff.ask<Answer>('GET', '/api/coverage');
    const { items } = await staff.ask<{ items: { id: number }[] }>('GET', '/api/ambassadors?limit=1');
    const after = await staff.ask<Answer>('POST', '/api/coverage/what-if', { leaving: [items[0]?.id] });
    expect(after.total.unserved).toBeGreaterThan(before.total.unserved);
    expect(after.total.residents).toBe(before.total.residents);
  });

  it.each([
    [{}, ''],
    [{ leaving: [999_999] }, '/leaving/0'],
    [{ joining: [1] }, '/joining/0'],
    [{ leaving: ['1'] }, '/leaving/0'],
  ])('refuses %j and says where', async (body, path) => {
    const response = await staff.send('POST', '/api/coverage/what-if', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ path });
  });
});

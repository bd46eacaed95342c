import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { touch } from '../database/versions.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

const places = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${web.url}/api/places?${query}`, { headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
};

describe('GET /api/places', () => {
  it('answers what is typed with items of the contract', async () => {
    const { status, body } = await places(`q=${encodeURIComponent('długa 12')}&limit=2`);
    expect(status).toBe(200);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({
      kind: 'address',
      label: 'ul. Długa 12',
      detail: 'Dzielnica I Stare Miasto',
      precincts: [19],
      approximate: true,
    });
    const { point, bbox } = body.items[0];
    expect(point[0]).toBeGreaterThanOrEqual(bbox[0]);
    expect(point[0]).toBeLessThanOrEqual(bbox[2]);
    expect(point[1]).toBeGreaterThanOrEqual(bbox[1]);
    expect(point[1]).toBeLessThanOrEqual(bbox[3]);
  });

  it.each(['xqzwv', '...', '🙂', "'; drop table streets; --", '%00', '\\', '(((((', 'ㅤ'])(
    'finds nothing for %s without an error',
    async (q) => {
      expect(await places(`q=${encodeURIComponent(q)}`)).toMatchObject({ status: 200, body: { items: [] } });
    },
  );

  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=%20%20', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['q=a&limit=0', 'limit'],
    ['q=a&limit=51', 'limit'],
    ['q=a&limit=x', 'limit'],
    ['q=a&limit=1.5', 'limit'],
    ['q=a&district=1', 'district'],
    ['q=a&__proto__=1', '__proto__'],
  ])('refuses the query "%s", naming %s', async (query, parameter) => {
    expect(await places(query)).toMatchObject({ status: 400, body: { code: 'bad-parameter', parameter } });
  });

  it('takes 200 characters of anything in a few milliseconds', async () => {
    for (const q of ['a '.repeat(100), 'aleja '.repeat(33), '1'.repeat(200), 'ż'.repeat(200), 'ul. '.repeat(50)]) {
      const before = performance.now();
      expect((await places(`q=${encodeURIComponent(q.slice(0, 200))}`)).status).toBe(200);
      expect(performance.now() - before).toBeLessThan(250);
    }
  });

  it('answers 304 until a street changes, then the new name', async () => {
    const query = `q=${encodeURIComponent('Nowa Ulica Próbna')}`;
    const { headers, body } = await places(query);
    expect(body.items.map(({ label }: { label: string }) => label)).not.toContain('ul. Nowa Ulica Próbna');
    const etag = headers.get('etag') as string;
    expect((await places(query, { 'If-None-Match': etag })).status).toBe(304);
    await web.services.database.write.transaction(async (transaction) => {
      await transaction('streets')
        .where({ name: 'Długa' })
        .update({ name: 'Nowa Ulica Próbna', label: 'ul. Nowa Ulica Próbna' });
      await touch(transaction, ['streets']);
    });
    await web.services.versions.refresh();
    const changed = await places(query, { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
    expect(changed.body.items[0]).toMatchObject({ label: 'ul. Nowa Ulica Próbna' });
  });
});

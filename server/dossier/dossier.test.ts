import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { collectDossier } from './collect.ts';
import { estimateOf } from './estimate.ts';
import type { Dossier } from './schema.ts';

let web: TestWeb;
let nobody: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  nobody = testClient(web.url);
});
afterAll(() => web.close());

const ask = (query: string) => nobody.ask<Dossier>('GET', `/api/dossier?${query}`);
const patienceMs = 60_000;

describe('a dossier', () => {
  it('of a district has its registered residents but for rounding, its figures, and no estimate', async () => {
    const found = await ask('district=1');
    expect(found).toMatchObject({ kind: 'districts', name: 'I Stare Miasto', addresses: null });
    expect(Math.abs(found.residents - 26_823)).toBeLessThanOrEqual(4);
    expect(found.districts).toEqual([expect.objectContaining({ number: 1, share: 1 })]);
    const turnout = found.indicators.find(({ key }) => key === 'turnout');
    expect(turnout).toMatchObject({ edition: 2025, estimate: null });
    // 1 882 voters of 30 609 inhabitants.
    expect(turnout?.values.map(({ value }) => value)).toEqual([expect.closeTo(6.1485, 3)]);
    expect(turnout?.values[0]?.denominator).toMatchObject({ kind: 'inhabitants', year: '2019', number: 30_609 });
    expect(found.indicators.find(({ key }) => key === 'paper-share')?.edition).toBe(2021);
    expect(found.outcomes[0]).toEqual({ edition: 2018, projects: 28, selected: null });
    expect(found.outcomes.at(-1)).toEqual({ edition: 2025, projects: 22, selected: 9 });
    expect(found.projects.total).toBe(202);
    expect(found.projects.items.every(({ district }) => district === 1)).toBe(true);
  });

  it('of two districts has each one’s figure, and an estimate weighted by residents only beside its method', async () => {
    const found = await ask('district=1&district=8');
    const shares = found.districts.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    const turnout = found.indicators.find(({ key }) => key === 'turnout');
    expect(turnout?.values.map(({ place }) => place)).toEqual([8, 1]);
    const expected = 9.6478 * (shares[0] ?? 0) + 6.1485 * (shares[1] ?? 0);
    expect(turnout?.estimate?.value).toBeCloseTo(expected, 3);
    expect(turnout?.estimate?.method).toMatch(/^Szacunek: /);
    // A mean of means of costs would mean nothing.
    expect(found.indicators.find(({ key }) => key === 'mean-cost')?.estimate).toBeNull();
  });

  it('of an area names it and its ambassador, and finds what the same filter finds', async () => {
    const { items } = await nobody.ask<{ items: { id: number; name: string }[] }>('GET', '/api/areas?limit=1');
    const area = items[0]?.id as number;
    const found = await ask(`area=${area}`);
    expect(found).toMatchObject({ kind: 'area', name: items[0]?.name, ambassador: { slug: expect.any(String) } });
    for (const topic of ['needs', 'proposals', 'materials'] as const) {
      const { total } = await nobody.ask<{ total: number }>('GET', `/api/${topic}?area=${area}&limit=1`);
      expect([topic, found[topic].total]).toEqual([topic, total]);
    }
    const held = await nobody.ask<{ total: number }>('GET', `/api/meetings?area=${area}&stage=held&limit=1`);
    expect(found.meetings.total).toBe(held.total);
  });

  it('of an area names only who serves it, and is fictional where they are', async () => {
    const { items } = await nobody.ask<{ items: { id: number }[] }>('GET', '/api/areas?limit=1');
    const area = items[0]?.id as number;
    const transaction = await web.services.database.write.transaction();
    const asked = async () => (await collectDossier(transaction, web.services.city() ?? '', { area })).dossier;
    const people = () =>
      transaction('ambassadors').where({ id: transaction('areas').where({ id: area }).select('ambassador') });
    try {
      for (const table of ['needs', 'proposals', 'meetings', 'materials', 'evaluation_indicators'])
        await transaction(table).update({ demonstration: false });
      expect((await asked()).demonstration).toBe(true);
      await people().update({ demonstration: false, name: '' });
      expect(await asked()).toMatchObject({ demonstration: false, ambassador: { name: '' } });
      await people().update({ status: 'suspended' });
      expect((await asked()).ambassador).toBeNull();
    } finally {
      await transaction.rollback();
    }
  });

  it('of a place takes its circle inside the city, and of a drawn shape what it encloses', async () => {
    const near = await ask('near=19.9373,50.0619,800');
    // π · 0.8² km².
    expect(near.areaKm2).toBeCloseTo(2.01, 1);
    const shape = await ask('shape=19.93,50.055;19.95,50.055;19.95,50.065;19.93,50.065');
    expect(shape.kind).toBe('shape');
    expect(shape.residents).toBeGreaterThan(1_000);
  });

  it('is of one ground: nothing, two at once, outside the city and what does not exist are refused', async () => {
    const refusal = async (query: string) => {
      const response = await fetch(`${web.url}/api/dossier?${query}`);
      return [response.status, (await response.json()).code];
    };
    expect(await refusal('')).toEqual([400, 'bad-parameter']);
    expect(await refusal('district=1&near=19.9373,50.0619,800')).toEqual([400, 'bad-parameter']);
    expect(await refusal('area=999999')).toEqual([400, 'bad-parameter']);
    expect(await refusal('near=21,52.2,800')).toEqual([422, 'outside-city']);
    expect(await refusal('shape=19.9,50;19.9,50;19.9,50')).toEqual([422, 'outside-city']);
  });
});

describe('an estimate', () => {
  const districts = [
    { number: 1, share: 0.25 },
    { number: 2, share: 0.75 },
    { number: 3, share: 0 },
  ];
  it('is a mean weighted by residents, unless a district where people live has no figure', () => {
    expect(estimateOf('percent', districts, (number) => (number === 1 ? 10 : 20))).toBe(17.5);
    expect(estimateOf('percent', districts, (number) => (number === 1 ? 10 : undefined))).toBeNull();
    expect(estimateOf('percent', districts.slice(0, 1), () => 10)).toBeNull();
    expect(estimateOf('pln', districts, () => 10)).toBeNull();
  });
});

describe('how often it may be asked for', () => {
  it('is told in the headers of both, and held to', async () => {
    for (const path of ['dossier?district=99', 'dossier.pdf?district=99'])
      expect((await fetch(`${web.url}/api/${path}`)).headers.get('ratelimit-policy')).toContain('dossier');
  });
});

describe('the paper', () => {
  it.each([
    ['pl', 'Karta miejsca', 'Frekwencja, 2025'],
    ['en', 'Dossier of a place', 'Turnout, 2025'],
    ['uk', 'Картка місця', 'Явка, 2025'],
  ])(
    'in %s is tagged and has its map, its figures and their sources as text',
    async (lang, title, turnout) => {
      const response = await fetch(`${web.url}/api/dossier.pdf?district=1&district=8&lang=${lang}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const raw = Buffer.from(bytes).toString('latin1');
      expect(raw).toContain('/Figure');
      expect(raw).toContain('/StructTreeRoot');
      const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
      for (const part of [title, 'I Stare Miasto, VIII Dębniki', turnout, 'Pabulib', 'OpenStreetMap'])
        expect(text).toContain(part);
      expect(text.replaceAll(/[\s,]/g, '')).toContain('30609');
    },
    patienceMs,
  );

  it(
    'names each district’s own source where they differ',
    async () => {
      const value = () =>
        web.services.database.write('evaluation_values').where({
          indicator: 'turnout',
          edition: 2025,
          level: 'district',
          place: 1,
        });
      const [{ source }] = await value().select('source');
      await value().update({ source: 'Badanie miejskie' });
      try {
        const response = await fetch(`${web.url}/api/dossier.pdf?district=1&district=8`);
        const bytes = new Uint8Array(await response.arrayBuffer());
        const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
        const [, turnout = ''] = text.split('Frekwencja, 2025');
        const rows = turnout.slice(0, turnout.indexOf('Udział głosów papierowych')).replaceAll(/\s+/g, ' ');
        expect(rows.indexOf('Pabulib')).toBeGreaterThan(rows.indexOf('VIII Dębniki'));
        expect(rows.indexOf('Badanie miejskie')).toBeGreaterThan(rows.indexOf('I Stare Miasto'));
      } finally {
        await value().update({ source });
      }
    },
    patienceMs,
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readDataset } from '../../../geodata/dataset.ts';
import { type TestClient, testClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { saidIn } from '../computed/said.ts';
import type { evaluationPage } from './schema.ts';

type Page = z.output<typeof evaluationPage>;

let web: TestWeb;
let nobody: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  nobody = testClient(web.url);
});
afterAll(() => web.close());

const ask = (query: string) => nobody.ask<Page>('GET', `/api/evaluation?${query}`);
async function value(indicator: string, edition: number, district: number) {
  const { items } = await ask(`level=district&indicator=${indicator}&edition=${edition}&district=${district}`);
  return items[0];
}

describe('a figure worked out by hand', () => {
  /** Each from the rows of results.json, result-statistics.json and districts.json, with a pocket calculator. */
  it.each([
    // 1 882 voters of 30 609 inhabitants.
    ['turnout', 2025, 1, 6.1485],
    // 1 400 of 30 609; budzet.krakow.pl says 4.6.
    ['turnout', 2018, 1, 4.5738],
    // 6 041 of 62 615.
    ['turnout', 2025, 8, 9.6478],
    ['paper-share', 2018, 1, 37],
    // 22 projects of 30 609 inhabitants.
    ['projects-per-10000', 2025, 1, 7.1874],
    // 5 724 875 zł of 22 projects.
    ['mean-cost', 2025, 1, 260_221.59],
    // Of 22: the mean of the 11th and 12th.
    ['median-cost', 2025, 1, 161_450],
    // Of 39: the 20th.
    ['median-cost', 2023, 1, 110_000],
    // 689 290 zł of a pool of 239 100 zł; budzet.krakow.pl says 2.88.
    ['demand-to-pool', 2018, 1, 2.8829],
    // 5 724 875 zł of 1 716 138.17 zł.
    ['demand-to-pool', 2025, 1, 3.3359],
    // 9 of 22.
    ['funded-share', 2025, 1, 40.9091],
    // 14 of 36.
    ['funded-share', 2025, 8, 38.8889],
    // 7 of 22.
    ['theme-greenery', 2025, 1, 31.8182],
    // None of 22 is of cycling, and that is known: a true nought.
    ['theme-cycling', 2025, 1, 0],
  ])('%s of %i in district %i is %f', async (indicator, edition, district, expected) => {
    expect((await value(indicator, edition, district))?.value).toBeCloseTo(expected, 2);
  });

  it('names its denominator, its year, its source and its method', async () => {
    expect(await value('turnout', 2025, 1)).toMatchObject({
      placeName: 'I Stare Miasto',
      unit: 'percent',
      denominator: { kind: 'inhabitants', name: 'mieszkańcy dzielnicy', year: '2019', number: 30_609 },
      source: expect.stringContaining('Pabulib'),
      method: 'głosujący ÷ mieszkańcy w 2019 roku × 100',
      published: '2025',
      import: null,
      leftOut: 0,
    });
  });

  it('leaves out the cost of 999 999 999 zł that stands in the source for BO.D18.9/23, and says so', async () => {
    // (1 015 013 449 − 999 999 999) zł of 49 projects, and of a pool of 2 458 488.22 zł.
    const mean = await value('mean-cost', 2023, 18);
    expect(mean?.value).toBeCloseTo(306_396.94, 2);
    expect(mean).toMatchObject({ leftOut: 1, denominator: { number: 49 } });
    expect((await value('demand-to-pool', 2023, 18))?.value).toBeCloseTo(6.1068, 3);
    expect(await value('funded-share', 2023, 18)).toMatchObject({ value: 16, leftOut: 0 });
  });
});

describe('what stands beside a figure of ours', () => {
  it('is said in three languages', async () => {
    const { items } = await ask('edition=2021&limit=200');
    expect(items.length).toBeGreaterThan(100);
    const texts = items.flatMap(({ denominator, source, method }) => [denominator?.name ?? '', source, method]);
    for (const text of new Set(texts)) {
      const said = ['pl', 'en', 'uk'].map((language) => saidIn(language, text));
      expect(said[0]).toBe(text);
      expect(new Set(said).size, text).toBe(3);
    }
    expect(saidIn('en', 'ankieta wśród 800 osób')).toBeUndefined();
  });
});

describe('figures of the city', () => {
  it('are those of all districts together', async () => {
    const { items } = await ask('level=city&edition=2025');
    const of = (key: string) => items.find(({ indicator }) => indicator === key);
    // 77 724 voters in 18 districts of 709 400 inhabitants.
    expect(of('turnout')?.value).toBeCloseTo(10.9563, 3);
    expect(of('turnout')).toMatchObject({
      place: null,
      placeName: 'Kraków',
      denominator: { name: 'mieszkańcy Krakowa', number: 709_400 },
    });
    expect(of('demand-to-pool')?.denominator?.name).toBe('pule wszystkich dzielnic razem');
    expect((await value('demand-to-pool', 2025, 1))?.denominator?.name).toBe('pula dzielnicy');
    expect(of('paper-share')).toBeUndefined();
  });
});

describe('what is not known', () => {
  it('has no value: paper ballots since 2022, what was selected in 2018, themes before 2023', async () => {
    expect((await ask('indicator=paper-share&edition=2022')).total).toBe(0);
    expect((await ask('indicator=funded-share&edition=2018')).total).toBe(0);
    expect((await ask('indicator=theme-sport&edition=2022')).total).toBe(0);
    expect((await ask('indicator=theme-sport&edition=2023&level=district')).total).toBe(18);
  });
});

describe('computed figures', () => {
  it('agree with those that budzet.krakow.pl published for 2018–2021, district by district', async () => {
    const { districts } = await readDataset().readDistricts();
    const { features } = (await (
      await fetch(`${web.url}/api/evaluation.geojson?level=district&bbox=19,49,21,51`)
    ).json()) as {
      features: { properties: Page['items'][number] }[];
    };
    const found = new Map(
      features.map(({ properties: { indicator, edition, place, value } }) => [
        `${indicator} ${edition} ${place}`,
        value,
      ]),
    );
    let compared = 0;
    for (const { number, years } of districts)
      for (const { year, turnoutPercentOf2019, meanCostPln, medianCostPln, demandToPool } of years) {
        const published = { turnout: turnoutPercentOf2019, 'mean-cost': meanCostPln, 'median-cost': medianCostPln };
        for (const [key, figure] of Object.entries({ ...published, 'demand-to-pool': demandToPool })) {
          if (figure === null) continue;
          const ours = found.get(`${key} ${year} ${number}`) as number;
          const step = key === 'turnout' ? 0.1 : key === 'demand-to-pool' ? 0.01 : 1;
          expect(Math.abs(ours - figure), `${key} ${year} ${number}: ${ours} ${figure}`).toBeLessThanOrEqual(
            step / 2 + 1e-6,
          );
          compared += 1;
        }
      }
    expect(compared).toBe(18 * 4 * 4);
  });
});

describe('the filter', () => {
  it('lets through the districts that a place reaches, and the city only without a place', async () => {
    const near = await ask('indicator=turnout&edition=2025&near=19.9373,50.0619,300');
    expect(near.items.map(({ place }) => place)).toEqual([1]);
    const all = await ask('indicator=turnout&edition=2025');
    expect([all.total, all.unlocated]).toEqual([19, 1]);
    expect(all.items[0]?.level).toBe('city');
    expect((await ask('indicator=turnout&edition=2025&q=nowa huta')).items.map(({ place }) => place)).toEqual([18]);
  });

  it('pages through everything once', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Page = await ask(`limit=100&edition=2025${next && `&cursor=${encodeURIComponent(next)}`}`);
      seen.push(...page.items.map(({ indicator, level, place }) => `${indicator} ${level} ${place}`));
      next = page.next;
      if (next === null) expect(seen.length).toBe(page.total);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('finds the fictional study of the demonstration at every level, called fictional wherever it stands', async () => {
    const { items } = await nobody.ask<{ items: { key: string; demonstration: boolean; names: object }[] }>(
      'GET',
      '/api/evaluation/indicators',
    );
    const study = items.find(({ demonstration }) => demonstration);
    expect(study?.names).toMatchObject({ pl: expect.stringContaining('dane zmyślone') });
    const counts = await Promise.all(
      ['city', 'district', 'precinct'].map(
        async (level) => (await ask(`indicator=${study?.key}&level=${level}&edition=2025`)).total,
      ),
    );
    expect(counts).toEqual([1, 18, 405]);
    const [first] = (await ask(`indicator=${study?.key}&limit=1`)).items;
    expect(first?.source).toContain('zmyślone');
  });

  it('refuses what it does not know, naming the parameter', async () => {
    for (const [query, parameter] of [
      ['level=street', 'level'],
      ['indicator=Turnout!', 'indicator'],
      ['district=19', 'district'],
      ['place=1', 'place'],
    ] as const) {
      const response = await fetch(`${web.url}/api/evaluation?${query}`);
      expect([response.status, (await response.json()).parameter]).toEqual([400, parameter]);
    }
  });

  it('narrows the table to take away as well', async () => {
    const response = await fetch(`${web.url}/api/evaluation.csv?indicator=turnout&edition=2025&district=1`);
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines.length).toBe(2);
    expect(lines[1]).toContain('I Stare Miasto,turnout,6.148');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { z } from 'zod';
import { type TestClient, testClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { testPerson } from '../../trainings/testing-ambassadors.ts';
import type { Indicator } from '../indicators/schema.ts';
import type { evaluationPage } from '../values/schema.ts';
import type { Mapping, previewAnswer, WholeImport } from './schema.ts';

let web: TestWeb;
let staff: TestClient;
let nobody: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  staff = await testPerson(web, 'staff');
  nobody = testClient(web.url);
});
afterAll(() => web.close());

let made = 0;
/** An indicator of its own for each test, so that their values do not meet. */
async function addIndicator(): Promise<string> {
  made += 1;
  const key = `attachment-${made}`;
  const text = `Przywiązanie do okolicy ${made}`;
  await staff.ask('POST', '/api/evaluation/indicators', {
    key,
    unit: 'percent',
    decimals: 1,
    bounds: null,
    names: { pl: text, en: `Attachment ${made}`, uk: `Прив’язаність ${made}` },
    definitions: { pl: `${text}, odsetek.`, en: `${text} in per cent`, uk: `${text} у відсотках` },
  });
  return key;
}

async function upload(bytes: string | Buffer, name = 'badanie.csv') {
  const cookie = [...staff.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const response = await fetch(`${web.url}/api/evaluation/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    headers: { 'Content-Type': 'application/octet-stream', Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
  });
  return { status: response.status, answer: (await response.json()) as WholeImport & { code: string } };
}

const provenance = {
  mode: 'replace',
  source: 'Diagnoza krakowskich dzielnic 2016',
  method: 'Ankieta wśród dorosłych mieszkańców, n = 1 200',
  published: '2016-11',
  skipBad: false,
};
const apply = (of: WholeImport, change: object = {}) =>
  staff.send('POST', `/api/evaluation/imports/${of.id}/apply`, {
    version: of.version,
    mapping: of.mapping,
    ...provenance,
    ...change,
  });
async function applied(of: WholeImport, change: object = {}): Promise<WholeImport> {
  const response = await apply(of, change);
  expect(response.status).toBe(200);
  return response.json();
}
const undo = (of: WholeImport) =>
  staff.ask<WholeImport>('POST', `/api/evaluation/imports/${of.id}/undo`, { version: of.version });
const valuesOf = async (key: string) =>
  (await nobody.ask<z.output<typeof evaluationPage>>('GET', `/api/evaluation?indicator=${key}`)).items.map(
    ({ place, value }) => [place, value],
  );
const file = (key: string, ...rows: string[]) => `Dzielnica;Rok;${key}\n${rows.join('\n')}\n`;

describe('an import of a study', () => {
  it('goes from a file through a preview to figures with their provenance, and back', async () => {
    const key = await addIndicator();
    const { status, answer } = await upload(file(key, 'I Stare Miasto;2016;61,5', 'XVIII;2016;70,2', 'V;2016;b.d.'));
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      status: 'draft',
      rowCount: 3,
      columns: ['Dzielnica', 'Rok', key],
      mapping: {
        level: 'district',
        place: 0,
        edition: { column: 1 },
        values: { form: 'wide', columns: [{ column: 2, indicator: key }] },
      },
    });
    const preview = await staff.ask<z.output<typeof previewAnswer>>(
      'POST',
      `/api/evaluation/imports/${answer.id}/preview`,
      {
        mapping: answer.mapping,
      },
    );
    expect(preview).toMatchObject({ values: 2, missing: 1, existing: 0, bad: [], looksLikeFractions: false });
    expect(preview.sample[0]).toEqual({
      row: 2,
      edition: 2016,
      placeName: 'I Stare Miasto',
      indicator: key,
      value: 61.5,
    });
    expect(await valuesOf(key)).toEqual([]);

    const standing = await applied(answer);
    expect(standing).toMatchObject({ status: 'applied', counts: { values: 2, missing: 1, bad: 0, existing: 0 } });
    const { items } = await nobody.ask<z.output<typeof evaluationPage>>(
      'GET',
      `/api/evaluation?indicator=${key}&edition=2016`,
    );
    expect(items[0]).toMatchObject({
      place: 1,
      value: 61.5,
      source: provenance.source,
      method: provenance.method,
      published: '2016-11',
      import: answer.id,
    });
    const { items: indicators } = await nobody.ask<{ items: Indicator[] }>('GET', '/api/evaluation/indicators');
    expect(indicators.find((one) => one.key === key)?.known).toEqual([{ level: 'district', editions: [2016] }]);

    expect(await undo(standing)).toMatchObject({ status: 'undone' });
    expect(await valuesOf(key)).toEqual([]);
  });

  it('reads a workbook as it reads CSV', async () => {
    const key = await addIndicator();
    const { buffer } = await workbook([
      ['Dzielnica', 'Rok', key],
      ['Dębniki', 2018, 48.25],
      [11, 2018, 51],
    ]);
    const { status, answer } = await upload(buffer, 'badanie.xlsx');
    expect(status).toBe(201);
    await applied(answer);
    expect(await valuesOf(key)).toEqual([
      [8, 48.25],
      [11, 51],
    ]);
  });

  it('replaces or keeps what stands, and undoing in any order brings back what the others say', async () => {
    const key = await addIndicator();
    const prepare = async (value: string) => (await upload(file(key, `I;2018;${value}`))).answer;
    const first = await applied(await prepare('10'));
    const kept = await applied(await prepare('20'), { mode: 'keep' });
    expect(kept.counts).toMatchObject({ existing: 1 });
    expect(await valuesOf(key)).toEqual([[1, 10]]);
    const second = await applied(await prepare('30'));
    expect(await valuesOf(key)).toEqual([[1, 30]]);
    await undo(first);
    expect(await valuesOf(key)).toEqual([[1, 30]]);
    const undone = await undo(second);
    expect(await valuesOf(key)).toEqual([[1, 20]]);
    await applied(undone);
    expect(await valuesOf(key)).toEqual([[1, 30]]);
  });

  it('with bad rows is refused with every one of them, until somebody says to pass them over', async () => {
    const key = await addIndicator();
    const { answer } = await upload(file(key, 'I;2018;12', 'XIX;2018;13', 'II;2018;dużo'));
    const refused = await apply(answer);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      code: 'bad-rows',
      bad: [
        { row: 3, column: 0, text: 'XIX', reason: 'place-unknown' },
        { row: 4, column: 2, text: 'dużo', reason: 'value-not-number' },
      ],
    });
    expect(await applied(answer, { skipBad: true })).toMatchObject({ counts: { values: 1, bad: 2 } });
  });

  it('is not possible without saying where the figures come from', async () => {
    const key = await addIndicator();
    const { answer } = await upload(file(key, 'I;2018;12'));
    for (const change of [{ source: '' }, { method: ' ' }, { published: 'kiedyś' }]) {
      const response = await apply(answer, change);
      expect([response.status, (await response.json()).path]).toEqual([400, `/${Object.keys(change)[0]}`]);
    }
  });

  it('never takes the place of computed figures', async () => {
    const { answer } = await upload('Dzielnica;Rok;Wskaźnik;Wartość\nI;2025;turnout;99\n');
    expect(answer.mapping).toMatchObject({ values: { form: 'long', indicator: 2, value: 3 } });
    expect(await (await apply(answer)).json()).toMatchObject({
      code: 'nothing-to-import',
      bad: [{ reason: 'indicator-computed' }],
    });
  });

  it('is changed by one of two at once; the slower one is told', async () => {
    const key = await addIndicator();
    const { answer } = await upload(file(key, 'I;2018;12'));
    const responses = await Promise.all([apply(answer), apply(answer)]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
    const slower = responses.find(({ status }) => status === 409) as Response;
    expect(await slower.json()).toMatchObject({ code: 'somebody-was-faster', current: { status: 'applied' } });
  });

  it('can be removed while it is not applied', async () => {
    const key = await addIndicator();
    const { answer } = await upload(file(key, 'I;2018;12'));
    const standing = await applied(answer);
    expect((await staff.send('DELETE', `/api/evaluation/imports/${answer.id}`)).status).toBe(409);
    await undo(standing);
    expect((await staff.send('DELETE', `/api/evaluation/imports/${answer.id}`)).status).toBe(204);
    expect((await staff.send('GET', `/api/evaluation/imports/${answer.id}`)).status).toBe(404);
  });

  it('refuses columns that are not in the file, and what is no table', async () => {
    const key = await addIndicator();
    const { answer } = await upload(file(key, 'I;2018;12'));
    const mapping = { ...(answer.mapping as Mapping), place: 7 };
    const response = await staff.send('POST', `/api/evaluation/imports/${answer.id}/preview`, { mapping });
    expect([response.status, (await response.json()).code]).toEqual([400, 'no-column']);
    expect(await upload('tylko nagłówek')).toMatchObject({ status: 422, answer: { code: 'file-empty' } });
  });
});

describe('an indicator', () => {
  it('is explained anew by staff in three languages; the slower of two is told', async () => {
    const { items } = await nobody.ask<{ items: Indicator[] }>('GET', '/api/evaluation/indicators');
    const turnout = items.find(({ key }) => key === 'turnout') as Indicator;
    expect(turnout.known).toEqual([
      { level: 'city', editions: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] },
      { level: 'district', editions: [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] },
    ]);
    const { names, definitions, decimals, version } = turnout;
    const change = { version, names: { ...names, en: 'Voter turnout' }, definitions, decimals, bounds: [5, 7.5, 10] };
    expect(await staff.ask('PUT', '/api/evaluation/indicators/turnout', change)).toMatchObject({
      names: { en: 'Voter turnout' },
      bounds: [5, 7.5, 10],
      version: version + 1,
    });
    const slower = await staff.send('PUT', '/api/evaluation/indicators/turnout', change);
    expect([slower.status, (await slower.json()).code]).toEqual([409, 'somebody-was-faster']);
    const falling = await staff.send('PUT', '/api/evaluation/indicators/turnout', { ...change, bounds: [7, 5] });
    expect(falling.status).toBe(400);
  });
});

async function workbook(rows: (string | number)[][]): Promise<{ buffer: Buffer }> {
  const written = await writeWorkbook(rows.map((row) => row.map((value) => ({ value }))) as never);
  return { buffer: await (written as unknown as { toBuffer: () => Promise<Buffer> }).toBuffer() };
}

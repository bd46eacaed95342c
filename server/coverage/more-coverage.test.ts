import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';

type Answer = {
  total: { unserved: number; residents: number };
  gaps: { id: string; names: string[]; residents: number; nearest: object[] }[];
};

let web: TestWeb;
let staff: TestClient;
let now: Answer;
let directory: string;
beforeAll(async () => {
  web = await openTestWeb();
  staff = testClient(web.url);
  const email = 'urzedniczka@okolica.example';
  await staff.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
  now = await staff.ask<Answer>('GET', '/api/coverage');
  directory = await mkdtemp(join(tmpdir(), 'okolica-coverage-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
  await web.close();
});
const database = () => web.services.database.write;
const bytes = async (path: string) => Buffer.from(await (await staff.send('GET', path)).arrayBuffer());

describe('coverage taken out', () => {
  it('as CSV adds up to the same figures at every level', async () => {
    for (const [by, count] of [
      ['district', 18],
      ['precinct', 405],
    ] as const) {
      const rows: Record<string, string>[] = parse(await bytes(`/api/coverage.csv?by=${by}`), {
        columns: true,
        bom: true,
      });
      expect(rows).toHaveLength(count);
      expect(rows.reduce((sum, row) => sum + Number(row.nieobslugiwani), 0)).toBe(now.total.unserved);
    }
    const polish = (await bytes('/api/coverage.csv?dialect=excel-pl')).toString();
    expect(polish).toContain(';km2_przez_kilka_osob;km2_nieobslugiwane;');
    expect((await staff.send('GET', '/api/coverage.csv?dialect=rfc4180')).status).toBe(200);
    const gaps: object[] = parse(await bytes('/api/coverage.csv?by=gap'), { columns: true, bom: true });
    expect(gaps).toHaveLength(now.gaps.length);
  });

  it('as a workbook opens in another reader, with a sheet of where the figures come from', async () => {
    const sheets = await readXlsxFile(await bytes('/api/coverage.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Dzielnice', 'Obwody', 'Nieobsługiwane okolice', 'O danych']);
    const [districts] = sheets;
    const at = districts?.data[0]?.indexOf('nieobslugiwani') ?? -1;
    const unserved = districts?.data.slice(1).reduce((sum, row) => sum + Number(row[at]), 0);
    expect(unserved).toBe(now.total.unserved);
    expect(String(sheets[3]?.data[0]?.[0])).toContain('2025');
  });

  it('as GeoJSON and GeoPackage has every shape with its figures', async () => {
    const { features } = JSON.parse((await bytes('/api/coverage.geojson?by=gap')).toString());
    expect(features).toHaveLength(now.gaps.length);
    expect(features[0]).toMatchObject({ geometry: { type: 'MultiPolygon' }, properties: { luka: now.gaps[0]?.id } });
    const path = join(directory, 'pokrycie.gpkg');
    await writeFile(path, await bytes('/api/coverage.gpkg'));
    const file = new DatabaseSync(path, { readOnly: true });
    const row = file
      .prepare(
        'select count(*) as n, sum(nieobslugiwani) as unserved, min(hex(substr(geom, 1, 2))) as magic from obwody',
      )
      .get();
    expect(row).toEqual({ n: 405, unserved: now.total.unserved, magic: '4750' });
    file.close();
    // GDAL, where it is installed, as in the checks.
    if (existsSync('/usr/bin/ogrinfo')) {
      const { stdout } = await promisify(execFile)('ogrinfo', ['-al', '-so', path]);
      expect(stdout).toMatch(/Layer name: dzielnice[\s\S]*Feature Count: 18[\s\S]*EPSG",4326/);
      expect(stdout).toMatch(/Layer name: obwody[\s\S]*Feature Count: 405/);
      expect(stdout).not.toMatch(/warning|error/i);
    }
  });
});

describe('coverage of a past day', () => {
  it('goes by what was approved and who served then', async () => {
    const long = await staff.ask<Answer>('GET', '/api/coverage?on=2019-05-05');
    expect(long.total.unserved).toBe(now.total.residents);
    // Who is near now was not near then.
    expect(long.gaps.every(({ nearest }) => nearest.length === 0)).toBe(true);
    const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);
    const { id: ambassador } = await database()('ambassadors')
      .where({ status: 'active' })
      .orderBy('created_at')
      .first('id');
    const month = await staff.ask<Answer>('GET', `/api/coverage?on=${days(15)}`);
    expect(month.total.unserved).toBeLessThan(now.total.residents / 2);
    // Suspended ten days ago and resumed five days ago, so that today is as before.
    const event = (kind: string, daysAgo: number) =>
      database()('ambassador_events').insert({
        ambassador,
        kind,
        at: database().raw(`now() - ? * interval '1 day'`, [daysAgo]),
      });
    await event('suspended', 10);
    await event('resumed', 6);
    const gone = await staff.ask<Answer>('GET', `/api/coverage?on=${days(7)}`);
    const without = await staff.ask<Answer>('POST', '/api/coverage/what-if', { leaving: [ambassador] });
    expect(gone.total.unserved - month.total.unserved).toBe(without.total.unserved - now.total.unserved);
    expect((await staff.ask<Answer>('GET', '/api/coverage')).total).toEqual(now.total);
    expect((await staff.ask<Answer>('GET', `/api/coverage?on=${days(5)}`)).total.unserved).toBe(month.total.unserved);
  });

  it('is on the chart over time from the first areas on, and says the same as the day itself', async () => {
    type Days = { items: { day: string; served: number; residents: number }[] };
    const { items } = await staff.ask<Days>('GET', '/api/coverage/days');
    expect(items.length).toBeGreaterThan(10);
    const { day, served } = items[8] ?? { day: '', served: 0 };
    const then = await staff.ask<Answer>('GET', `/api/coverage?on=${day}`);
    expect(then.total.residents - then.total.unserved).toBe(served);
    type Precincts = { items: { unserved: number }[] };
    const { items: precincts } = await staff.ask<Precincts>('GET', `/api/coverage/precincts?on=${day}`);
    expect(precincts.reduce((sum, { unserved }) => sum + unserved, 0)).toBe(then.total.unserved);
    expect((await staff.ask<Answer>('GET', '/api/coverage')).total).toEqual(now.total);
    expect((await staff.ask<Days>('GET', '/api/coverage/days')).items).toEqual(items);
  });

  it('is refused for a day that has yet to come or is none', async () => {
    for (const on of ['2999-01-01', '2026-02-30', 'yesterday', ''])
      expect((await staff.send('GET', `/api/coverage?on=${on}`)).status, on).toBe(400);
  });
});

describe('an unserved neighbourhood', () => {
  it('is noted on by staff, whose notes stay without them', async () => {
    const id = now.gaps[0]?.id;
    const { items } = await staff.ask<{ items: { id: number; body: string; author: string }[] }>(
      'POST',
      `/api/coverage/gaps/${id}/notes`,
      { body: 'Rozmowa z radą dzielnicy w czwartek.' },
    );
    expect(items).toMatchObject([
      { gap: id, body: 'Rozmowa z radą dzielnicy w czwartek.', author: 'Urszula Biurowska' },
    ]);
    expect(await staff.ask('GET', '/api/coverage/notes')).toMatchObject({ items });
    expect((await staff.send('POST', '/api/coverage/gaps/1-999/notes', { body: 'x' })).status).toBe(404);
    for (const body of [{ body: '' }, { body: 'a'.repeat(1001) }, {}])
      expect((await staff.send('POST', `/api/coverage/gaps/${id}/notes`, body)).status).toBe(400);
    expect(await staff.ask('DELETE', `/api/coverage/notes/${items[0]?.id}`)).toEqual({ items: [] });
    expect((await staff.send('DELETE', `/api/coverage/notes/${items[0]?.id}`)).status).toBe(404);
  });

  it('has a poster that names it and says how many live there, in three languages', async () => {
    for (const [lang, words] of [
      ['pl', 'Ta okolica szuka ambasadora'],
      ['en', 'This neighbourhood needs an ambassador'],
      ['uk', 'Ця околиця шукає амбасадора'],
    ]) {
      const response = await fetch(`${web.url}/api/coverage/gaps/${now.gaps[0]?.id}/invitation.pdf?lang=${lang}`);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      const { text, totalPages } = await extractText(
        await getDocumentProxy(new Uint8Array(await response.arrayBuffer())),
        {
          mergePages: true,
        },
      );
      expect(totalPages).toBe(1);
      expect(text).toContain(words);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(now.gaps[0]?.names[0]);
    }
    expect((await fetch(`${web.url}/api/coverage/gaps/1-999/invitation.pdf`)).status).toBe(404);
  });
});

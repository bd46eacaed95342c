import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../accounts/testing-client.ts';
import { dayInKrakow } from '../editions/calendar.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { putProposal } from '../proposals/testing-proposals.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { outcomesIn } from './column.ts';
import { limitDays } from './limits.ts';
import type { Overview } from './schema.ts';

let web: TestWeb;
let staff: TestClient;
let directory: string;
beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  directory = await mkdtemp(join(tmpdir(), 'okolica-overview-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
  await web.close();
});
const database = () => web.services.database.write;
const overview = (query = '') => staff.ask<Overview>('GET', `/api/overview${query}`);
const bytes = async (path: string) => Buffer.from(await (await staff.send('GET', path)).arrayBuffer());
type Listed = {
  total: number;
  items: { id: number; status: string }[];
  byStatus: { status: string; count: number }[];
};
const list = (path: string) => staff.ask<Listed>('GET', path);
const days = (count: number) => database().raw(`now() - ? * interval '1 day'`, [count]);

describe('stages by district', () => {
  it('are what the public lists say of each district and of the whole city', async () => {
    const { districts, city, total, edition } = await overview();
    expect(districts.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
    const rows = [
      ...districts.map(({ number, figures }) => ({ where: `district=${number}`, figures })),
      { where: '', figures: total },
    ];
    const today = dayInKrakow(new Date());
    for (const { where, figures } of rows) {
      const query = `${where}&edition=${edition.year}&limit=500`.replace(/^&/, '');
      const counted = new Map((await list(`/api/proposals?${query}`)).byStatus.map((one) => [one.status, one.count]));
      for (const status of [
        'developed',
        'in-consultation',
        'feedback-given',
        'workshop',
        'improved',
        'ready',
        'submitted',
      ] as const)
        expect({ where, status, count: figures[status] }).toEqual({ where, status, count: counted.get(status) ?? 0 });
      expect({ where, needs: figures.needs }).toEqual({ where, needs: (await list(`/api/needs?${query}`)).total });
      expect(figures['meetings-held']).toBe((await list(`/api/meetings?${query}&stage=held`)).total);
      expect(figures['meetings-planned']).toBe(
        (await list(`/api/meetings?${query}&stage=planned&from=${today}`)).total,
      );
      const { items } = await list(`/api/ambassadors?${where ? `${where}&` : ''}limit=500`);
      const serving = items.filter(({ status }) => status === 'active' || status === 'awaiting-training');
      expect({ where, count: figures.ambassadors }).toEqual({ where, count: serving.length });
    }
    const ofCity = (await list(`/api/proposals?scope=city&edition=${edition.year}`)).byStatus;
    expect(ofCity.length).toBeGreaterThan(0);
    for (const { status, count } of ofCity) expect(city?.[status as 'ready']).toBe(count);
  });

  it('tell of outcomes in groups that together are all that are known', async () => {
    const { total, districts, edition } = await overview();
    for (const [column, outcomes] of Object.entries(outcomesIn)) {
      const query = `edition=${edition.year}${outcomes.map((outcome) => `&outcome=${outcome}`).join('')}`;
      expect(total[column as keyof typeof outcomesIn]).toBe((await list(`/api/proposals?${query}`)).total);
      const { total: inFirst } = await list(`/api/proposals?${query}&district=1`);
      expect(districts[0]?.figures[column as keyof typeof outcomesIn]).toBe(inFirst);
    }
    const known = await database()('proposals').where({ edition: edition.year }).whereNotNull('outcome').count();
    const sum = Object.keys(outcomesIn).reduce((all, column) => all + (total[column as 'submitted'] ?? 0), 0);
    expect(sum).toBe(Number(known[0]?.count));
  });

  it('count one that lies in two districts in each and once in total, and a draft as nothing but a number', async () => {
    const before = await overview();
    const authorEmail = 'mieszkanka@okolica.example';
    const wider = { districts: [8, 9], title: 'Bulwar od Dębnik do Łagiewnik' };
    await putProposal(web, { status: 'ready', authorEmail, change: wider });
    await putProposal(web, { status: 'draft', authorEmail, change: { title: 'Tajny pomysł' } });
    const after = await overview();
    const grown = (number: number, column: 'ready' | 'drafts') =>
      (after.districts[number - 1]?.figures[column] ?? 0) - (before.districts[number - 1]?.figures[column] ?? 0);
    expect([grown(8, 'ready'), grown(9, 'ready'), grown(10, 'ready'), grown(18, 'drafts')]).toEqual([1, 1, 0, 1]);
    expect((after.total.ready ?? 0) - (before.total.ready ?? 0)).toBe(1);
    expect(JSON.stringify(after)).not.toContain('Tajny');
    const two = await overview('?district=8&district=9');
    expect(two.districts.map(({ number }) => number)).toEqual([8, 9]);
    expect(two.city).toBeNull();
    const { total } = await list(`/api/proposals?district=8&district=9&status=ready&edition=${after.edition.year}`);
    expect(two.total.ready).toBe(total);
  });

  it('say whom nobody serves as coverage does', async () => {
    const coverage = await staff.ask<{ total: { unserved: number } }>('GET', '/api/coverage');
    expect((await overview()).total.unserved).toBe(coverage.total.unserved);
  });

  it('are of an edition and of districts that exist, and for staff alone', async () => {
    expect((await fetch(`${web.url}/api/overview`)).status).toBe(401);
    for (const [query, parameter] of [
      ['edition=1999', 'edition'],
      ['district=19', 'district'],
      ['area=1', 'area'],
    ]) {
      const response = await staff.send('GET', `/api/overview?${query}`);
      expect({ query, status: response.status }).toEqual({ query, status: 400 });
      expect(await response.json()).toMatchObject({ parameter });
    }
  });
});

describe('what is late', () => {
  it('is what has waited longer than it may, each kind by its own days, the latest first', async () => {
    const one = async (table: string, where: object) =>
      (await database()(table).where(where).orderBy('id').first('id')).id;
    const over = (count: number) => ({ starts_at: days(count + 1), ends_at: days(count) });
    // Everything in time, then one of each late by three days.
    await database()('applications')
      .where({ status: 'submitted' })
      .update({ waiting_since: days(1) });
    await database()('area_versions')
      .where({ status: 'proposed' })
      .update({ proposed_at: days(1) });
    await database()('consultations')
      .where({ status: 'open' })
      .update({ due: database().raw(`(now() at time zone 'Europe/Warsaw')::date`) });
    await database()('consultations')
      .where({ status: 'proposed' })
      .update({ requested_at: days(limitDays['round-to-confirm']) });
    await database()('discussion_reports').delete();
    await database()('exchange_reports').delete();
    const inTime = await overview();
    expect(inTime.late.items).toEqual([]);

    const made = {
      application: await one('applications', { status: 'submitted' }),
      'round-late': await one('consultations', { status: 'open' }),
      'round-to-confirm': await one('consultations', { status: 'proposed' }),
      'meeting-to-tell': await one('meetings', { status: 'planned' }),
      'workshop-to-close': await one('workshops', { status: 'planned' }),
      'training-to-close': await one('trainings', { status: 'planned' }),
    };
    await database()('applications')
      .where({ id: made.application })
      .update({ waiting_since: days(limitDays.application + 3) });
    await database()('consultations')
      .where({ id: made['round-late'] })
      .update({ due: database().raw(`(now() at time zone 'Europe/Warsaw')::date - 9`) });
    await database()('consultations')
      .where({ id: made['round-to-confirm'] })
      .update({ requested_at: days(limitDays['round-to-confirm'] + 3) });
    await database()('meetings')
      .where({ id: made['meeting-to-tell'] })
      .update(over(limitDays['meeting-to-tell'] + 3));
    await database()('workshops')
      .where({ id: made['workshop-to-close'] })
      .update(over(limitDays['workshop-to-close'] + 3));
    await database()('trainings')
      .where({ id: made['training-to-close'] })
      .update(over(limitDays['training-to-close'] + 3));
    const [version] = await database()('area_versions')
      .whereNotNull('proposed_at')
      .where({ status: 'proposed' })
      .whereNotExists(database()('application_events').whereRaw('application_events.area_version = area_versions.id'));
    if (version)
      await database()('area_versions')
        .where({ id: version.id })
        .update({ proposed_at: days(limitDays['area-proposal'] + 3) });
    const post = await one('discussion_posts', {});
    const [report] = await database()('discussion_reports').insert({ post, reason: 'Obraża sąsiadów', at: days(4) }, [
      'id',
    ]);

    const { late } = await overview();
    const found = Object.fromEntries(late.items.map(({ kind, id, daysLate }) => [kind, { id, daysLate }]));
    expect(found).toEqual({
      ...Object.fromEntries(
        Object.entries(made).map(([kind, id]) => [kind, { id, daysLate: kind === 'round-late' ? 9 : 3 }]),
      ),
      ...(version && { 'area-proposal': { id: version.id, daysLate: 3 } }),
      'discussion-report': { id: report.id, daysLate: 3 },
    });
    expect(late.items[0]?.kind).toBe('round-late');
    expect(late.total).toBe(late.items.length);
    for (const { kind, count } of late.counts) expect({ kind, count }).toEqual({ kind, count: found[kind] ? 1 : 0 });
    // No applicant's name, and no word of what was reported.
    const { answers } = await database()('applications').where({ id: made.application }).first('answers');
    expect(JSON.stringify(late)).not.toContain(answers.name);
    expect(JSON.stringify(late)).not.toContain('Obraża');

    const [round] = late.items;
    const elsewhere = [1, 2, 3].find((number) => !round?.districts.includes(number));
    const narrowed = await overview(`?district=${elsewhere}`);
    expect(narrowed.late.items.map(({ kind }) => kind)).not.toContain('round-late');
  });
});

describe('what comes next', () => {
  it('is dates of the edition, what people come to within thirty days and last days within seven, soonest first', async () => {
    const { year } = (await overview()).edition;
    await database()('edition_stages').where({ edition: year }).delete();
    const ahead = (count: number) => database().raw(`((now() at time zone 'Europe/Warsaw')::date + ?::int)`, [count]);
    await database()('edition_stages').insert([
      { edition: year, stage: 'applications', opens: ahead(-20), closes: ahead(-1) },
      { edition: year, stage: 'meetings', opens: ahead(-3), closes: ahead(40) },
    ]);
    const [first, second] = await database()('meetings')
      .where({ status: 'planned' })
      .whereRaw('ends_at > now()')
      .orderBy('id')
      .limit(2)
      .pluck('id');
    const at = (count: number) => ({
      starts_at: days(-count),
      ends_at: database().raw(`now() + ? * interval '1 day' + interval '2 hours'`, [count]),
    });
    await database()('meetings').where({ id: first }).update(at(29));
    await database()('meetings').where({ id: second }).update(at(32));
    const [soon, later] = await database()('consultations')
      .where({ status: 'open' })
      .orderBy('id')
      .limit(2)
      .pluck('id');
    await database()('consultations')
      .where({ id: soon })
      .update({ due: ahead(7) });
    await database()('consultations')
      .where({ id: later })
      .update({ due: ahead(8) });

    const { next } = await overview();
    const ids = (kind: string) => next.filter((item) => item.kind === kind).map(({ id }) => id);
    expect(ids('meeting')).toContain(first);
    expect(ids('meeting')).not.toContain(second);
    expect(ids('round-due')).toContain(soon);
    expect(ids('round-due')).not.toContain(later);
    expect(next.filter(({ stage }) => stage).map(({ kind, stage }) => [kind, stage])).toEqual([
      ['stage-closes', 'meetings'],
    ]);
    expect(next.map(({ day }) => day)).toEqual(next.map(({ day }) => day).toSorted());
  });
});

describe('the overview taken out', () => {
  it('as CSV has the same figures in both dialects', async () => {
    const { districts, total, late } = await overview();
    const rows: Record<string, string>[] = parse(await bytes('/api/overview.csv'), { columns: true, bom: true });
    expect(rows).toHaveLength(20);
    expect(rows[7]?.gotowe).toBe(String(districts[7]?.figures.ready));
    expect(rows.at(-1)).toMatchObject({ nazwa: 'Razem', zlozone: String(total.submitted) });
    const polish = await bytes('/api/overview.csv?dialect=excel-pl&part=late');
    const lateRows: Record<string, string>[] = parse(polish, { columns: true, bom: true, delimiter: ';' });
    expect(lateRows).toHaveLength(late.items.length);
    expect(parse(await bytes('/api/overview.csv?part=next&district=18'), { bom: true }).length).toBeGreaterThan(1);
  });

  it('as a workbook opens in another reader, with a sheet of what the figures are', async () => {
    const { total } = await overview();
    const sheets = await readXlsxFile(await bytes('/api/overview.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Dzielnice', 'Po terminie', 'Najbliższe', 'O danych']);
    const [heading, ...rows] = sheets[0]?.data ?? [];
    expect(rows.at(-1)?.[heading?.indexOf('zlozone') ?? -1]).toBe(total.submitted);
    expect(sheets[3]?.data.flat().join(' ')).toMatch(/Edycja: 20\d\d.*Stan: 20.*szacunkiem/);
  });

  it('as GeoJSON and GeoPackage has each district with its shape and figures', async () => {
    const { districts } = await overview();
    const { features } = JSON.parse((await bytes('/api/overview.geojson?district=8')).toString());
    expect(features).toMatchObject([
      { geometry: { type: 'MultiPolygon' }, properties: { dzielnica: 8, gotowe: districts[7]?.figures.ready } },
    ]);
    const path = join(directory, 'przeglad.gpkg');
    await writeFile(path, await bytes('/api/overview.gpkg'));
    const file = new DatabaseSync(path, { readOnly: true });
    const sum = districts.reduce((all, { figures }) => all + (figures.submitted ?? 0), 0);
    expect(file.prepare('select count(*) as n, sum(zlozone) as submitted from dzielnice').get()).toEqual({
      n: 18,
      submitted: sum,
    });
    file.close();
    if (!existsSync('/usr/bin/ogrinfo')) return;
    const { stdout } = await promisify(execFile)('ogrinfo', ['-al', '-so', path]);
    expect(stdout).toMatch(/Layer name: dzielnice[\s\S]*Feature Count: 18[\s\S]*EPSG",4326/);
    expect(stdout).not.toMatch(/warning|error/i);
  });
});

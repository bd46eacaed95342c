import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { OutcomeRow } from './outcomes/schema.ts';
import type { ProposalWhole } from './schema.ts';
import { putProposal } from './testing-proposals.ts';

let mailbox: TestMailbox;
let web: TestWeb;
let staff: TestClient;
let benches: number;
let path: number;
const authorEmail = 'mieszkanka@okolica.example';
const source = 'https://budzet.example/wyniki';
const database = () => web.services.database.write;
type Answer = {
  http: number;
  code?: string;
  line?: number;
  rows: OutcomeRow[];
  matching: number;
  same: number;
  wrong: number;
  import: { id: number; count: number };
};
const upload = async (where: string, table: string | Buffer, client = staff): Promise<Answer> => {
  const response = await fetch(web.url + where, {
    method: 'POST',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'text/csv',
      Cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
    body: typeof table === 'string' ? table : new Uint8Array(table),
  });
  return { ...(await response.json()), http: response.status };
};
const preview = (table: string | Buffer) => upload('/api/proposals/outcomes/preview', table);
const bring = (table: string) =>
  upload(`/api/proposals/outcomes?${new URLSearchParams({ source, name: 'wyniki.csv' })}`, table);
const shown = (id: number) => testClient(web.url).ask<ProposalWhole>('GET', `/api/proposals/${id}`);

beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
});
beforeEach(async () => {
  await database()('outcome_imports').delete();
  await database()('proposals').delete();
  const put = (title: string, number: string) =>
    putProposal(web, { status: 'submitted', authorEmail, change: { title, official_number: number } });
  benches = await put('Ławki na Stalowym', 'BO.D18.42/26');
  path = await put('Ścieżka nad Dłubnią', 'BO.D18.43/26');
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

describe('a file of outcomes', () => {
  it('is previewed line by line, with what matches, what does not, and why', async () => {
    const table = [
      '\uFEFFNumer projektu;Wynik;Powód;Koszt (zł);Głosy;Punkty;Data;Uwagi',
      'BO.D18.42/26;Wybrany do realizacji;;40 800,50;1204;2301;26.10.2026;x',
      'bo.d18.43/26 ;NIEWYBRANY;"Za mało głosów; 17. miejsce";;88;;2026-10-26',
      'BO.D1.1/26;wybrany;;;;;',
      'BO.D18.42/26;rejected;;;;;',
      ';pozytywny;;;;;',
      'BO.D18.43/26;nie wiadomo;;;;;',
    ].join('\r\n');
    const { rows, ...counts } = await preview(table);
    expect(counts).toMatchObject({ http: 200, matching: 2, same: 0, wrong: 4 });
    expect(rows.map(({ line, state, problem }) => [line, state, problem])).toEqual([
      [2, 'matches', null],
      [3, 'matches', null],
      [4, 'wrong', 'unknown-number'],
      [5, 'wrong', 'twice'],
      [6, 'wrong', 'no-number'],
      [7, 'wrong', 'twice'],
    ]);
    expect(rows[0]).toMatchObject({
      proposal: { id: benches, title: 'Ławki na Stalowym', outcome: null },
      outcome: 'selected',
      costPln: 40_800.5,
      votes: 1204,
      points: 2301,
      day: '2026-10-26',
    });
    expect(rows[1]).toMatchObject({ outcome: 'not-selected', reason: 'Za mało głosów; 17. miejsce', costPln: null });
    expect(await database()('proposals').whereNotNull('outcome')).toEqual([]);
  });

  it('with a number twice takes the first line in which nothing is wrong', async () => {
    const lines = ['BO.D18.42/26;tanio', 'bo.d18.42/26;41000', 'BO.D18.42/26;42000'];
    const { rows } = await preview(['numer;koszt;wynik', ...lines.map((line) => `${line};wybrany`)].join('\n'));
    expect(rows.map(({ problem, costPln }) => [problem, costPln])).toEqual([
      ['bad-cost', null],
      [null, 41_000],
      ['twice', 42_000],
    ]);
  });

  it('with a cell that cannot be read says which, and one in Windows-1250 is read too', async () => {
    const wrong: [string, string][] = [
      ['number,outcome,cost\nBO.D18.42/26,selected,tanio', 'bad-cost'],
      ['number,outcome,votes\nBO.D18.42/26,selected,1.5', 'bad-votes'],
      ['number,outcome,points\nBO.D18.42/26,selected,-1', 'bad-points'],
      ['number,outcome,day\nBO.D18.42/26,selected,2026-02-30', 'bad-day'],
      ['number,outcome\nBO.D18.42/26,chosen?', 'unknown-outcome'],
    ];
    for (const [table, problem] of wrong) expect((await preview(table)).rows[0]).toMatchObject({ problem });
    const polish = Buffer.from('numer;wynik;pow\u00f3d\nBO.D18.42/26;odrzucony;\u00a3\u00b9ka', 'latin1');
    expect((await preview(polish)).rows[0]).toMatchObject({ outcome: 'rejected', reason: 'Łąka' });
    const day = await preview('number,outcome,reason\nBO.D18.42/26,rejected,"=HYPERLINK(1)"');
    expect(day.rows[0]).toMatchObject({ state: 'matches', reason: '=HYPERLINK(1)' });
  });

  it('that is no such table is refused with the reason', async () => {
    const refused: [string | Buffer, number][] = [
      ['numer;koszt\n1;2', 422],
      ['wynik\nwybrany', 422],
      ['numer;wynik', 422],
      ['numer;wynik;status\nx;y;z', 422],
      ['numer;wynik\n"BO.D18.42/26;wybrany', 422],
      [Buffer.from([0xff, 0xd8, 0x00, 0x00]), 422],
      ['', 400],
      [`numer;wynik\n${'x;y\n'.repeat(5001)}`, 422],
      [Buffer.alloc(2_000_001, 'a'), 413],
    ];
    for (const [table, http] of refused) expect((await preview(table)).http, String(table).slice(0, 20)).toBe(http);
    expect(await bring('numer;wynik\nBO.D1.1/26;wybrany')).toMatchObject({ http: 422, code: 'nothing-to-import' });
    const answer = await upload('/api/proposals/outcomes', 'numer;wynik\nBO.D18.42/26;wybrany');
    expect(answer).toMatchObject({ http: 400, parameter: 'source' });
  });

  it('is imported with its source, told to the authors and shown with the proposal, and only once', async () => {
    const table = 'numer;wynik;powód;koszt;głosy;punkty;data\nBO.D18.42/26;do głosowania;;41 000;;;2026-08-20';
    const first = await bring(table);
    expect(first).toMatchObject({ http: 201, matching: 1, import: { count: 1, source, fileName: 'wyniki.csv' } });
    expect(await mailbox.next(authorEmail)).toContain('Wynik: na liście do głosowania.');
    expect(await shown(benches)).toMatchObject({
      outcome: 'on-ballot',
      outcomes: [{ outcome: 'on-ballot', costPln: 41_000, day: '2026-08-20', source }],
    });
    expect(await bring(table)).toMatchObject({ http: 422, code: 'nothing-to-import' });
    expect((await preview(table)).same).toBe(1);
    await bring('numer;wynik;głosy\nBO.D18.42/26;wybrany;1204\nBO.D18.43/26;niewybrany;88');
    expect((await shown(benches)).outcomes.map(({ outcome }) => outcome)).toEqual(['on-ballot', 'selected']);
    type Page = { items: { id: number }[] };
    const selected = await testClient(web.url).ask<Page>('GET', '/api/proposals?outcome=selected');
    expect(selected.items.map(({ id }) => id)).toEqual([benches]);
    const news = await database()('happenings').where({ kind: 'proposal-outcome', subject: path }).pluck('edition');
    expect(news).toHaveLength(1);
    expect(news[0]).not.toBeNull();
  });

  it('is taken back whole: each proposal has again what was known before, in whatever order imports are undone', async () => {
    const first = await bring('numer;wynik\nBO.D18.42/26;pozytywny');
    const second = await bring('numer;wynik\nBO.D18.42/26;wybrany\nBO.D18.43/26;wybrany');
    await staff.ask('POST', `/api/proposals/outcomes/${first.import.id}/undo`, {});
    expect(await shown(benches)).toMatchObject({ outcome: 'selected', outcomes: [{ outcome: 'selected' }] });
    const undone = await staff.ask<object>('POST', `/api/proposals/outcomes/${second.import.id}/undo`, {});
    expect(undone).toMatchObject({ id: second.import.id, undoneBy: 'Urszula Biurowska' });
    for (const id of [benches, path]) expect(await shown(id)).toMatchObject({ outcome: null, outcomes: [] });
    const again = await staff.send('POST', `/api/proposals/outcomes/${second.import.id}/undo`, {});
    expect([again.status, (await again.json()).code]).toEqual([409, 'already-undone']);
    for (const id of ['0', 'x', '999999'])
      expect((await staff.send('POST', `/api/proposals/outcomes/${id}/undo`, {})).status).toBe(404);
    const { items } = await staff.ask<{ items: { undoneAt: string | null }[] }>('GET', '/api/proposals/outcomes');
    expect(items.map(({ undoneAt }) => undoneAt === null)).toEqual([false, false]);
  });

  it('imported twice at once is imported once', async () => {
    const table = 'numer;wynik\nBO.D18.42/26;wybrany';
    const answers = await Promise.all([bring(table), bring(table), bring(table)]);
    expect(answers.map(({ http }) => http).sort()).toEqual([201, 422, 422]);
    expect((await shown(benches)).outcomes).toHaveLength(1);
  });
});

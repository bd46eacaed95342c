import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { insertTestProposal } from '../workshops/testing-proposal.ts';
import type { SubmissionPackage } from './schema.ts';

let web: TestWeb;
let mailbox: TestMailbox;
let author: TestClient;
let staff: TestClient;
/** The year with which numbers of the edition end. */
let year: string;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  author = await signedInAs(web, 'mieszkanka@okolica.example');
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  const edition = await web.services.database.write('editions').max('year as year').first();
  year = String(edition?.year).slice(-2);
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const database = () => web.services.database.write;
const propose = (change: Parameters<typeof insertTestProposal>[1] = {}) => insertTestProposal(database(), change);
async function refused(client: TestClient, path: string, body: object) {
  const response = await client.send('POST', path, body);
  const problem = await response.json();
  return [response.status, problem.code, problem];
}

async function paper(id: number, client = author) {
  const response = await client.send('GET', `/api/proposals/${id}/package.pdf`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const { totalPages, text } = await extractText(pdf);
  return {
    totalPages,
    pages: text.map((page) => page.replaceAll(/\s+/g, ' ')),
    text: text.join(' ').replaceAll(/\s+/g, ' '),
  };
}

describe('the package', () => {
  it('has every field in the order of the city’s form, counted, with what the rules want', async () => {
    const id = await propose({ status: 'ready' });
    const ready = await author.ask<SubmissionPackage>('GET', `/api/proposals/${id}/package`);
    expect(ready.fields.map(({ name }) => name)).toEqual([
      'title',
      'short',
      'scope',
      'place',
      'description',
      'justification',
      'schedule',
      'costs',
      'costPln',
      'theme',
      'land',
    ]);
    const value = (name: string) => ready.fields.find((field) => field.name === name)?.value;
    expect(value('scope')).toBe('Projekt dzielnicowy: Dzielnica XVIII Nowa Huta');
    expect(value('place')).toContain('Na mapie: 1 punkt (Dzielnica XVIII Nowa Huta).');
    expect(value('place')).toContain('50.07970, 20.04960');
    expect(value('costs')).toBe('Nasadzenia: 30 000,00 zł\nŁawki i stojaki: 12 500,50 zł');
    expect(value('costPln')).toBe('42 500,50 zł');
    expect(ready.fields[0]).toMatchObject({ length: 36, most: 60 });
    expect(ready.findings).toEqual([]);
    expect(ready.may).toEqual(['reopen', 'submit']);
  });

  it('is for those who work on the proposal', async () => {
    const id = await propose({ status: 'ready', authors: ['ambasador@okolica.example'] });
    const path = `/api/proposals/${id}/package`;
    expect((await testClient(web.url).send('GET', path)).status).toBe(401);
    expect((await author.send('GET', path)).status).toBe(403);
    expect((await author.send('GET', `${path}.pdf`)).status).toBe(403);
    expect((await staff.send('GET', path)).status).toBe(200);
    const draft = await propose({ status: 'draft', authors: ['ambasador@okolica.example'] });
    expect((await author.send('GET', `/api/proposals/${draft}/package`)).status).toBe(404);
  });

  it('as PDF says all of it, with a map and a sheet for as many signatures as the rules want, and no PESEL', async () => {
    const id = await propose({ status: 'ready', title: 'Żółte ławki, gęste krzewy i świerszcze' });
    const { totalPages, pages, text } = await paper(id);
    expect(totalPages).toBe(3);
    for (const words of [
      'Żółte ławki, gęste krzewy i świerszcze',
      'Okolica nie jest formalnym kanałem',
      'Projekt dzielnicowy: Dzielnica XVIII Nowa Huta',
      'Podwórko między blokami jest wybetonowane i gorące.',
      'Razem 42 500,50 zł',
      '© współtwórcy OpenStreetMap',
    ])
      expect(text).toContain(words);
    const list = pages.at(-1) ?? '';
    expect(list).toContain('Lista poparcia projektu');
    expect(list).toContain('co najmniej 15 podpisów');
    expect(list).toContain('15.');
    expect(list).not.toContain('16.');
    expect(list).toContain('Nie wpisuj numeru PESEL');
  });

  it('of the longest texts flows over pages, and of whole districts, lines and nothing at all has its map or none', async () => {
    const id = await propose({ status: 'improved', title: 'W'.repeat(60) });
    const long = Array.from({ length: 300 }, (_, index) => `Zdanie ${index} o zielonym podwórku.`).join(' ');
    await database()('proposals')
      .where({ id })
      .update({ description: `${long}\n\nOstatni akapit.`, whole: true, place: null });
    const { pages, text } = await paper(id);
    expect(text).toContain('Zdanie 299 o zielonym podwórku. Ostatni akapit.');
    expect(pages.length).toBeGreaterThan(4);
    expect(text).toContain('© współtwórcy OpenStreetMap');
    await database()('proposals')
      .where({ id })
      .update({
        whole: false,
        place: database().raw(
          "ST_GeomFromText('GEOMETRYCOLLECTION(POINT(20.05 50.08),LINESTRING(20.04 50.07,20.06 50.085),POLYGON((20.05 50.07,20.06 50.07,20.06 50.08,20.05 50.07)))', 4326)",
        ),
      });
    expect((await paper(id)).text).toContain('1 punkt, 1 linia, 1 obszar');
    const empty = await propose({ status: 'draft', title: '' });
    await database()('proposals')
      .where({ id: empty })
      .update({ place: null, theme: null, costs: '[]', cost_pln: 0, description: '' });
    const { text: lacking } = await paper(empty);
    expect(lacking).toContain('Projekt bez tytułu');
    expect(lacking).toContain('(nie wypełniono)');
    expect(lacking).not.toContain('© współtwórcy');
    expect(lacking).toContain('Do sprawdzenia przed złożeniem');
  });
});

describe('a submission', () => {
  it('keeps the official number, tells every author, and can be taken back', async () => {
    const id = await propose({ status: 'ready', authors: ['kandydatka@okolica.example', 'kandydat@okolica.example'] });
    const client = await signedInAs(web, 'kandydatka@okolica.example');
    const officialNumber = `BO.D18.42/${year}`;
    const whole = await client.ask<{ status: string; officialNumber: string }>('POST', `/api/proposals/${id}/submit`, {
      version: 1,
      officialNumber,
    });
    expect(whole).toMatchObject({ status: 'submitted', officialNumber });
    for (const to of ['kandydatka@okolica.example', 'kandydat@okolica.example']) {
      const mail = await mailbox.next(to);
      expect(mail).toContain(officialNumber);
      expect(mail).toContain('co najmniej 15 podpisów w ciągu 10 dni');
    }
    expect((await paper(id, client)).text).toContain(`Numer projektu na platformie miasta: ${officialNumber}`);
    const back = await client.ask<{ status: string; officialNumber: null }>(
      'POST',
      `/api/proposals/${id}/undo-submit`,
      {
        version: 1,
        note: 'Pomyłka w numerze',
      },
    );
    expect(back).toMatchObject({ status: 'ready', officialNumber: null });
  });

  it('is refused with another’s number, a number of another district or year, and what is no number', async () => {
    const first = await propose({ status: 'ready' });
    const second = await propose({ status: 'ready' });
    const number = `BO.D18.77/${year}`;
    await author.ask('POST', `/api/proposals/${first}/submit`, { version: 1, officialNumber: number });
    const path = `/api/proposals/${second}/submit`;
    const submit = async (officialNumber: string, version = 1) => refused(author, path, { version, officialNumber });
    const [status, code, problem] = await submit(number);
    expect([status, code, problem.path]).toEqual([409, 'number-taken', '/officialNumber']);
    expect((await submit(`BO.D8.77/${year}`)).slice(0, 2)).toEqual([422, 'other-number']);
    expect((await submit(`BO.OM.77/${year}`)).slice(0, 2)).toEqual([422, 'other-number']);
    expect((await submit('BO.D18.78/19')).slice(0, 2)).toEqual([422, 'other-number']);
    for (const nonsense of ['BO', '', `BO.D18.78/${year}\u0000`, 'x'.repeat(100)])
      expect((await submit(nonsense)).slice(0, 2)).toEqual([400, 'bad-body']);
    const stale = await submit(`BO.D18.79/${year}`, 9);
    expect(stale.slice(0, 2)).toEqual([409, 'somebody-was-faster']);
    expect(stale[2].current.version).toBe(1);
  });

  it('is possible only from ready, by authors, their ambassador and staff, and not undone once the city has spoken', async () => {
    for (const status of ['draft', 'developed', 'in-consultation', 'feedback-given', 'workshop', 'improved'] as const) {
      const id = await propose({ status });
      const body = { version: 1, officialNumber: `BO.D18.90/${year}` };
      expect((await refused(author, `/api/proposals/${id}/submit`, body)).slice(0, 2), status).toEqual([
        409,
        'no-such-move',
      ]);
      expect((await refused(author, `/api/proposals/${id}/undo-submit`, { version: 1 })).slice(0, 2)).toEqual([
        409,
        'no-such-move',
      ]);
    }
    const others = await propose({ status: 'ready', authors: ['ambasador@okolica.example'] });
    const body = { version: 1, officialNumber: `BO.D18.91/${year}` };
    expect((await refused(author, `/api/proposals/${others}/submit`, body)).slice(0, 2)).toEqual([403, 'not-yours']);
    await staff.ask('POST', `/api/proposals/${others}/submit`, body);
    await database()('proposals').where({ id: others }).update({ outcome: 'positive' });
    expect((await refused(staff, `/api/proposals/${others}/undo-submit`, { version: 1 })).slice(0, 2)).toEqual([
      409,
      'has-outcome',
    ]);
  });

  it('of one proposal by twenty who press at once is recorded once', async () => {
    const id = await propose({ status: 'ready' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        author.send('POST', `/api/proposals/${id}/submit`, {
          version: 1,
          officialNumber: `BO.D18.${200 + index}/${year}`,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect(await database()('proposal_events').where({ proposal: id, to_status: 'submitted' })).toHaveLength(1);
  });
});

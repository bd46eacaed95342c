import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { changing } from '../database/changing.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { similarAt } from './sheet/similar.ts';
import { remindOfSlot } from './slots/reminders.ts';
import { insertTestProposal } from './testing-proposal.ts';
import { announceWorkshop, farDay, insertTestUnit, slotsAt, workshopBody } from './testing-workshops.ts';

let web: TestWeb;
let mailbox: TestMailbox;
let staff: TestClient;
let author: TestClient;
let expertClient: TestClient;
let greenery: { unit: number; expert: string };
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  author = await signedInAs(web, 'mieszkanka@okolica.example');
  expertClient = await signedInAs(web, 'ekspertka@okolica.example');
  greenery = await insertTestUnit(web.services.database.write, { code: 'PROBA' });
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const resident = 'mieszkanka@okolica.example';
const statusOf = async (id: number) => (await web.services.database.write('proposals').where({ id }).first()).status;
async function refused(client: TestClient, method: string, path: string, body?: object) {
  const response = await client.send(method, path, body);
  const problem = await response.json();
  return [response.status, problem.code, problem];
}
const propose = (change: object = {}) => insertTestProposal(web.services.database.write, change);

describe('a workshop', () => {
  it('is drafted by staff alone, announced to everybody, and found by its theme, kind, unit, day and place', async () => {
    const draft = await staff.ask<{ id: number; version: number }>(
      'POST',
      '/api/workshops',
      workshopBody({ title: 'Warsztaty o zieleni w Artetece', units: [greenery.unit] }),
    );
    const anyone = testClient(web.url);
    expect((await anyone.send('GET', `/api/workshops/${draft.id}`)).status).toBe(404);
    expect((await anyone.send('GET', `/api/workshops/${draft.id}/slots`)).status).toBe(404);
    expect((await author.send('POST', '/api/workshops', workshopBody())).status).toBe(403);
    await staff.ask('POST', `/api/workshops/${draft.id}/plan`, { version: draft.version });
    const news = await web.services.database
      .write('happenings')
      .where({ about: 'workshop', subject: draft.id })
      .first();
    const planner = await web.services.database.write('users').where({ id: news.actor }).first();
    expect([news.kind, planner?.email]).toEqual(['workshop-planned', 'urzedniczka@okolica.example']);
    const found = async (query: string) =>
      (await anyone.ask<{ items: { id: number }[] }>('GET', `/api/workshops?from=${farDay}&${query}`)).items.some(
        ({ id }) => id === draft.id,
      );
    for (const query of ['theme=greenery', 'kind=workshop', `unit=${greenery.unit}`, 'district=1', 'q=artetece'])
      expect(await found(query), query).toBe(true);
    for (const query of ['theme=sport', 'kind=marathon', 'unit=999999', 'district=18', 'to=2030-12-31'])
      expect(await found(query), query).toBe(false);
    expect((await anyone.send('GET', '/api/workshops?kind=inne')).status).toBe(400);
  });

  it('that misses its venue, its time or its unit is refused with the field', async () => {
    const [status, code, problem] = await refused(staff, 'POST', '/api/workshops', workshopBody({ units: [999_999] }));
    expect([status, code, problem.path]).toEqual([422, 'unknown-unit', '/units']);
    const backwards = workshopBody({ endsAt: `${farDay}T15:00` });
    expect((await refused(staff, 'POST', '/api/workshops', backwards))[1]).toBe('ends-before');
    const draft = await staff.ask<{ id: number; version: number }>(
      'POST',
      '/api/workshops',
      workshopBody({ venueName: null }),
    );
    const plan = await refused(staff, 'POST', `/api/workshops/${draft.id}/plan`, { version: draft.version });
    expect(plan.slice(0, 2)).toEqual([422, 'venue-missing']);
    const stale = await refused(
      staff,
      'PUT',
      `/api/workshops/${draft.id}`,
      workshopBody({ version: 77, title: 'Inny' }),
    );
    expect(stale.slice(0, 2)).toEqual([409, 'somebody-was-faster']);
    expect(stale[2].current.version).toBe(1);
    expect(stale[2].yours.title).toBe('Inny');
  });

  it('goes only the ways there are', async () => {
    const { workshop } = await announceWorkshop(staff, { title: 'Drogi' });
    const path = `/api/workshops/${workshop.id}`;
    const version = { version: workshop.version };
    expect((await refused(staff, 'POST', `${path}/plan`, version))[1]).toBe('impossible');
    expect((await refused(staff, 'POST', `${path}/hold`, version))[1]).toBe('impossible');
    expect((await refused(staff, 'DELETE', path, version))[1]).toBe('impossible');
    const off = await staff.ask<{ version: number }>('POST', `${path}/cancel`, { ...version, reason: 'Brak prądu.' });
    for (const move of ['plan', 'hold'])
      expect((await refused(staff, 'POST', `${path}/${move}`, { version: off.version }))[1]).toBe('impossible');
    await expect(
      web.services.database.write('workshops').where({ id: workshop.id }).update({ status: 'planned' }),
    ).rejects.toThrow('does not go');
  });
});

describe('slots', () => {
  it('follow one another at each table, and end in time', async () => {
    const { slots } = await announceWorkshop(
      staff,
      { title: 'Terminy' },
      { to: `${farDay}T17:10`, minutes: 20, pauseMinutes: 5, tables: [{ placeName: 'A' }, { placeName: 'B' }] },
    );
    expect(
      slots.map(({ placeName, startsLocal, endsLocal }) => [placeName, startsLocal.slice(11), endsLocal.slice(11)]),
    ).toEqual([
      ['A', '16:00', '16:20'],
      ['B', '16:00', '16:20'],
      ['A', '16:25', '16:45'],
      ['B', '16:25', '16:45'],
      ['A', '16:50', '17:10'],
      ['B', '16:50', '17:10'],
    ]);
  });

  it('never put an expert at two tables at once, however many ask at the same time, and say where they sit', async () => {
    const day = '2031-02-03';
    const tables = [{ placeName: 'ZZM', unit: greenery.unit, expert: greenery.expert }];
    const times = { startsAt: `${day}T16:00`, endsAt: `${day}T19:00` };
    const drafts = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        staff.ask<{ id: number; version: number }>(
          'POST',
          '/api/workshops',
          workshopBody({ ...times, title: `Naraz ${index}` }),
        ),
      ),
    );
    const answers = await Promise.all(
      drafts.map(({ id, version }) =>
        staff.send('POST', `/api/workshops/${id}/slots`, {
          version,
          from: times.startsAt,
          to: times.endsAt,
          minutes: 30,
          tables,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const problem = await answers.find(({ status }) => status === 409)?.json();
    expect(problem.code).toBe('expert-busy');
    expect(problem.detail).toContain('Eryka Znawczyńska: 2031-02-03, 16:00–16:30');
    const held = await web.services.database
      .write('workshop_slots')
      .where({ expert: greenery.expert, withdrawn: false })
      .whereRaw("lower(during) >= '2031-02-03' and lower(during) < '2031-02-04'");
    expect(held).toHaveLength(6);
  });

  it('take an expert of their unit alone, and stay inside the workshop', async () => {
    const draft = await staff.ask<{ id: number; version: number }>('POST', '/api/workshops', workshopBody());
    const make = (change: object) =>
      refused(staff, 'POST', `/api/workshops/${draft.id}/slots`, {
        version: draft.version,
        from: `${farDay}T16:00`,
        to: `${farDay}T19:00`,
        minutes: 30,
        tables: [{ placeName: 'X' }],
        ...change,
      });
    const stranger = (await web.services.database.write('users').where({ email: resident }).first('id')).id;
    const tables = [{ placeName: 'X', unit: greenery.unit, expert: stranger }];
    expect((await make({ tables })).slice(0, 2)).toEqual([422, 'not-its-expert']);
    expect((await make({ from: `${farDay}T15:00` })).slice(0, 2)).toEqual([422, 'outside-workshop']);
    expect((await make({ minutes: 240 })).slice(0, 2)).toEqual([422, 'no-room']);
    expect((await make({ tables: [{ placeName: 'X' }, { placeName: 'X' }] })).slice(0, 2)).toEqual([
      409,
      'table-taken',
    ]);
  });
});

describe('a booking', () => {
  it('of one slot is given to one of fifty who press at once', async () => {
    const { slots } = await announceWorkshop(staff, { title: 'Jeden termin' }, { to: `${farDay}T16:20` });
    const proposals = await Promise.all(
      Array.from({ length: 50 }, (_, index) => propose({ title: `Projekt ${index} na jeden termin` })),
    );
    const answers = await Promise.all(
      proposals.map((proposal) => author.send('POST', `/api/workshops/slots/${slots[0]?.id}/book`, { proposal })),
    );
    const codes = answers.map(({ status }) => status);
    expect(codes.filter((code) => code === 204)).toHaveLength(1);
    expect(codes.filter((code) => code === 409)).toHaveLength(49);
    const open = await web.services.database.write('slot_bookings').where({ slot: slots[0]?.id, cancelled_at: null });
    expect(open).toHaveLength(1);
    const moved = await web.services.database.write('proposals').whereIn('id', proposals).where({ status: 'workshop' });
    expect(moved.map(({ id }) => id)).toEqual([open[0].proposal]);
  });

  it('for one proposal is at one table at a time, however many are pressed at once', async () => {
    const { slots, workshop } = await announceWorkshop(
      staff,
      { title: 'Wiele stolików' },
      {
        to: `${farDay}T16:20`,
        tables: Array.from({ length: 8 }, (_, index) => ({
          placeName: `S${index}`,
          unit: index % 2 ? greenery.unit : null,
        })),
      },
    );
    const proposal = await propose({ title: 'Wszędzie naraz' });
    const answers = await Promise.all(
      slots.map(({ id }) => author.send('POST', `/api/workshops/slots/${id}/book`, { proposal })),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const codes = await Promise.all(
      answers.filter(({ status }) => status !== 204).map(async (each) => (await each.json()).code),
    );
    expect(new Set(codes)).toEqual(new Set(['booked-there', 'proposal-busy']));
    expect((await slotsAt(author, workshop.id)).filter(({ mine }) => mine)).toHaveLength(1);
  });

  it('moves a proposal that has its feedback to the workshop, and giving it back moves it back', async () => {
    const { slots, workshop } = await announceWorkshop(staff, { title: 'Tam i z powrotem' });
    const proposal = await propose({ title: 'Tam i z powrotem' });
    const path = `/api/workshops/slots/${slots[0]?.id}/book`;
    await author.ask('POST', path, { proposal, question: 'Czy drzewa mogą rosnąć nad siecią cieplną?' });
    await author.ask('POST', path, { proposal });
    expect(await statusOf(proposal)).toBe('workshop');
    const mine = (await slotsAt(author, workshop.id)).find((slot) => slot.mine);
    expect(mine?.booking?.question).toBe('Czy drzewa mogą rosnąć nad siecią cieplną?');
    const seen = (await slotsAt(testClient(web.url), workshop.id)).find(({ id }) => id === slots[0]?.id);
    expect([seen?.free, seen?.booking, seen?.expert]).toEqual([false, null, null]);
    const own = await author.ask<{ items: { question: string }[]; mayBook: string[] }>(
      'GET',
      `/api/proposals/${proposal}/slots`,
    );
    expect(own.items).toHaveLength(1);
    expect(own.mayBook).toEqual(['workshop', 'marathon']);
    await author.ask('DELETE', path, {});
    expect(await statusOf(proposal)).toBe('feedback-given');
    const events = await web.services.database.write('proposal_events').where({ proposal }).orderBy('id');
    expect(events.map(({ from_status, to_status, actor_role }) => [from_status, to_status, actor_role])).toEqual([
      ['feedback-given', 'workshop', 'author'],
      ['workshop', 'feedback-given', 'author'],
    ]);
    expect((await slotsAt(author, workshop.id))[0]?.free).toBe(true);
  });

  it('and a withdrawal of another proposal at the same moment do not wait for each other', async () => {
    const { slots } = await announceWorkshop(staff, { title: 'Na krzyż' }, { to: `${farDay}T18:00` });
    const pairs = await Promise.all(
      slots.slice(0, 8).map(async ({ id }, index) => ({
        slot: id,
        proposal: await propose({ title: `Na krzyż ${index}` }),
      })),
    );
    const leaving = pairs.filter((_pair, index) => index % 2);
    for (const { slot, proposal } of leaving)
      await author.ask('POST', `/api/workshops/slots/${slot}/book`, { proposal });
    const answers = await Promise.all(
      pairs.map(({ slot, proposal }, index) =>
        index % 2
          ? author.send('POST', `/api/proposals/${proposal}/withdraw`, { version: 1 })
          : author.send('POST', `/api/workshops/slots/${slot}/book`, { proposal }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(pairs.map((_pair, index) => (index % 2 ? 200 : 204)));
  });

  it('that the database ends in favour of another change is made again, and raises each layer once', async () => {
    const { database } = web.services;
    const versions = async () =>
      (await database.write('data_versions').whereIn('layer', ['proposals', 'workshops']).orderBy('layer')).map(
        ({ version }) => Number(version),
      );
    const before = await versions();
    let attempts = 0;
    const made = await changing(web.services, ['workshops'], async (transaction, raise) => {
      attempts += 1;
      if (attempts === 1) await transaction.raw(`do $$ begin raise exception 'outrun' using errcode = '40P01'; end $$`);
      raise('proposals');
      raise('workshops');
      return attempts;
    });
    expect(made).toBe(2);
    expect(await versions()).toEqual(before.map((version) => version + 1));
    const failing = changing(web.services, ['workshops'], (transaction) =>
      transaction.raw(`do $$ begin raise exception 'outrun' using errcode = '40P01'; end $$`),
    );
    await expect(failing).rejects.toThrow('outrun');
    expect(await versions()).toEqual(before.map((version) => version + 1));
  });

  it('is refused too early on the path, for others’ proposals, and for others’ slots', async () => {
    const { slots } = await announceWorkshop(staff, { title: 'Odmowy' });
    const path = `/api/workshops/slots/${slots[0]?.id}/book`;
    for (const status of ['draft', 'developed', 'in-consultation', 'ready', 'submitted', 'withdrawn'] as const) {
      const proposal = await propose({
        status,
        title: `W stanie ${status}`,
        officialNumber: status === 'submitted' ? 'BO.D18.901/27' : undefined,
      });
      expect((await refused(author, 'POST', path, { proposal })).slice(0, 2), status).toEqual([409, 'not-yet']);
    }
    const others = await propose({ authors: ['ambasador@okolica.example'] });
    expect((await refused(author, 'POST', path, { proposal: others })).slice(0, 2)).toEqual([403, 'not-yours']);
    expect((await refused(author, 'POST', path, { proposal: 999_999 })).slice(0, 2)).toEqual([403, 'not-yours']);
    await author.ask('POST', path, { proposal: await propose() });
    const ambassador = await signedInAs(web, 'ambasador@okolica.example');
    expect((await refused(ambassador, 'DELETE', path, {})).slice(0, 2)).toEqual([403, 'not-yours']);
    expect((await refused(ambassador, 'POST', path, { proposal: others })).slice(0, 2)).toEqual([409, 'slot-taken']);
    expect((await refused(author, 'POST', '/api/workshops/slots/999999/book', { proposal: others }))[0]).toBe(404);
    expect((await refused(author, 'POST', path, { proposal: others, question: 'a\u0000' }))[0]).toBe(400);
  });

  it('at a marathon moves nothing, and takes what is ready', async () => {
    const { slots } = await announceWorkshop(staff, { kind: 'marathon', title: 'Maraton pisania' });
    const proposal = await propose({ status: 'ready', title: 'Gotowy' });
    await author.ask('POST', `/api/workshops/slots/${slots[0]?.id}/book`, { proposal });
    expect(await statusOf(proposal)).toBe('ready');
    await author.ask('DELETE', `/api/workshops/slots/${slots[0]?.id}/book`, {});
    expect(await statusOf(proposal)).toBe('ready');

    const atWorkshop = await propose({ status: 'workshop', title: 'Po warsztatach' });
    await author.ask('POST', `/api/workshops/slots/${slots[0]?.id}/book`, { proposal: atWorkshop });
    await author.ask('DELETE', `/api/workshops/slots/${slots[0]?.id}/book`, {});
    await author.ask('POST', `/api/workshops/slots/${slots[1]?.id}/book`, { proposal: atWorkshop });
    await staff.ask('POST', `/api/workshops/slots/${slots[1]?.id}/withdraw`, { reason: 'Brak miejsca.' });
    expect(await statusOf(atWorkshop)).toBe('workshop');
    expect(await web.services.database.write('proposal_events').where({ proposal: atWorkshop })).toEqual([]);
  });

  it('that is given back moves no proposal that has already been at a table', async () => {
    const { slots } = await announceWorkshop(staff, { title: 'Już po rozmowie' });
    const proposal = await propose({ title: 'Już po rozmowie' });
    const [past, coming] = slots.map(({ id }) => `/api/workshops/slots/${id}/book`);
    await author.ask('POST', past ?? '', { proposal });
    const { write } = web.services.database;
    await write('slot_bookings').where({ proposal }).update({ during: '[2026-01-10 10:00+01,2026-01-10 10:20+01)' });
    await write('workshop_slots').where({ id: slots[0]?.id }).update({ unit: greenery.unit });
    await author.ask('POST', coming ?? '', { proposal });
    await author.ask('DELETE', coming ?? '', {});
    expect(await statusOf(proposal)).toBe('workshop');
  });

  it('is written of to every author when made, moved, reminded of and called off, and the expert is told too', async () => {
    const [first, second] = ['kandydatka@okolica.example', 'kandydat@okolica.example'] as const;
    const candidate = await signedInAs(web, first);
    const day = '2031-03-10';
    const { workshop, slots } = await announceWorkshop(
      staff,
      { title: 'Listy', startsAt: `${day}T16:00`, endsAt: `${day}T18:00` },
      { tables: [{ placeName: 'ZZM', unit: greenery.unit, expert: greenery.expert }] },
    );
    const proposal = await propose({ title: 'Z dwojgiem autorów', authors: [first, second] });
    await candidate.ask('POST', `/api/workshops/slots/${slots[1]?.id}/book`, { proposal });
    for (const to of [first, second]) {
      const mail = await mailbox.next(to);
      expect(mail).toContain('16:20–16:40');
      expect(mail).toContain('Stolik: ZZM');
    }
    const later = { startsAt: `${day}T16:20`, endsAt: `${day}T18:20`, title: 'Listy' };
    const moved = await staff.ask<{ version: number }>('PUT', `/api/workshops/${workshop.id}`, {
      ...workshopBody(later),
      version: workshop.version,
    });
    expect(await mailbox.next(first)).toContain('16:40–17:00');
    expect(await mailbox.next('ekspertka@okolica.example')).toContain('16:20–18:20');
    const [booking] = await web.services.database.write('slot_bookings').where({ proposal });
    const remind = (startsAt: string) =>
      web.services.database.write.transaction((transaction) =>
        remindOfSlot(transaction, web.services, booking.id, new Date(startsAt)),
      );
    await remind(`${day}T15:20:00Z`);
    await remind(`${day}T15:40:00Z`);
    await remind(`${day}T15:40:00Z`);
    web.services.mail.hurry();
    expect(await mailbox.next(first)).toContain('Przypominamy');
    await staff.ask('POST', `/api/workshops/${workshop.id}/cancel`, {
      version: moved.version,
      reason: 'Awaria ogrzewania.',
    });
    expect(await mailbox.next(first)).toContain('> Awaria ogrzewania.');
    expect(await mailbox.next('ekspertka@okolica.example')).toContain('> Awaria ogrzewania.');
    expect(mailbox.received.filter(({ to }) => to === first)).toHaveLength(4);
    expect(await statusOf(proposal)).toBe('feedback-given');
    const free = await announceWorkshop(
      staff,
      { title: 'W zamian', startsAt: `${day}T16:00`, endsAt: `${day}T18:00` },
      { tables: [{ placeName: 'ZZM', unit: greenery.unit, expert: greenery.expert }] },
    );
    expect(free.slots).toHaveLength(6);
  });

  it('is noted on by who sits at the table, and the sheet names what is similar', async () => {
    const day = '2031-04-07';
    const { workshop, slots } = await announceWorkshop(
      staff,
      { title: 'Arkusz', startsAt: `${day}T16:00`, endsAt: `${day}T17:00` },
      { tables: [{ placeName: 'ZZM', unit: greenery.unit, expert: greenery.expert }] },
    );
    const ambassador = await signedInAs(web, 'ambasador@okolica.example');
    const mine = await propose({ title: 'Ogród deszczowy przy Stalowym', inTouch: true });
    const alike = await propose({
      title: 'Ogród deszczowy przy Stalowym bis',
      authors: ['ambasador@okolica.example'],
      inTouch: true,
    });
    await author.ask('POST', `/api/workshops/slots/${slots[0]?.id}/book`, {
      proposal: mine,
      question: 'Jakie rośliny?',
    });
    await ambassador.ask('POST', `/api/workshops/slots/${slots[1]?.id}/book`, { proposal: alike });
    const notesPath = `/api/workshops/slots/${slots[0]?.id}/notes`;
    await expertClient.ask('PUT', notesPath, { notes: 'Kosaćce i krwawnica.', version: 1 });
    expect((await author.send('PUT', notesPath, { notes: 'x', version: 2 })).status).toBe(403);
    const [status, code, problem] = await refused(staff, 'PUT', notesPath, { notes: 'Tylko krwawnica.', version: 1 });
    expect([status, code]).toEqual([409, 'somebody-was-faster']);
    expect(problem.current).toEqual({ notes: 'Kosaćce i krwawnica.', version: 2 });
    expect(problem.yours.notes).toBe('Tylko krwawnica.');
    type Sheet = {
      tables: {
        expert: string;
        slots: { booking: { authors: string[]; question: string; notes: string; similar: { id: number }[] } | null }[];
      }[];
    };
    const { tables } = await expertClient.ask<Sheet>('GET', `/api/workshops/${workshop.id}/sheet`);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.expert).toBe('Eryka Znawczyńska');
    expect(tables[0]?.slots.map(({ booking }) => booking?.similar.map(({ id }) => id))).toEqual([
      [alike],
      [mine],
      undefined,
    ]);
    expect(tables[0]?.slots[0]?.booking).toMatchObject({
      authors: ['Hanna Mieszkańska'],
      question: 'Jakie rośliny?',
      notes: 'Kosaćce i krwawnica.',
    });
    expect((await author.send('GET', `/api/workshops/${workshop.id}/sheet`)).status).toBe(403);
    type Neighbours = { items: { inTouch: boolean; others: { proposal: { id: number }; authors: string[] }[] }[] };
    const seen = await author.ask<Neighbours>('GET', `/api/workshops/${workshop.id}/neighbours`);
    expect(seen.items).toMatchObject([
      { inTouch: true, others: [{ proposal: { id: alike }, authors: ['Ignacy Ambasadorski'] }] },
    ]);
    await web.services.database.write('proposal_authors').where({ proposal: mine }).update({ in_touch: false });
    expect((await author.ask<Neighbours>('GET', `/api/workshops/${workshop.id}/neighbours`)).items).toMatchObject([
      { inTouch: false, others: [] },
    ]);
  });

  it('does not find titles alike by the words that all titles share', async () => {
    const point: [number, number] = [19.9, 50.02];
    const mural = await propose({ title: 'Mural dla mieszkańców dzielnicy', theme: 'culture' });
    const clock = await propose({ title: 'Zegar dla mieszkańców dzielnicy', theme: 'infrastructure' });
    const other = await propose({ title: 'Murale w dzielnicy', theme: 'social', point });
    const similar = await similarAt(web.services.database.write, [mural, clock, other]);
    expect([...similar].map(([to, alike]) => [to, alike.map(({ id }) => id)])).toEqual([
      [mural, [other]],
      [other, [mural]],
    ]);
  });
});

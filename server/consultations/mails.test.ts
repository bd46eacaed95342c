import { today } from '@internationalized/date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { warsaw } from '../meetings/warsaw-time.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { reminderJob } from './late/reminders.ts';
import type { OfProposal, OneConsultation } from './schema.ts';
import { answerTo, asked, confirmed, developed, unitWith } from './testing-consultations.ts';
import type { Unit } from './units/schema.ts';
import { waitingConsultations } from './waiting/queries.ts';

let mailbox: TestMailbox;
let web: TestWeb;
let staff: TestClient;
let author: TestClient;
let expert: TestClient;
let unit: Unit;
const people = {
  staff: 'urzedniczka@okolica.example',
  author: 'mieszkanka@okolica.example',
  ambassador: 'ambasador@okolica.example',
  expert: 'ekspertka@okolica.example',
  colleague: 'kandydat@okolica.example',
};
const ask = async (sql: string, bindings: unknown[] = []) =>
  (await web.services.database.write.raw(sql, bindings as string[])).rows;

beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  // What is fictional would stand in the same queue.
  await ask('delete from consultations');
  staff = await signedInAs(web, people.staff);
  author = await signedInAs(web, people.author);
  expert = await signedInAs(web, people.expert);
  // What the demonstration gives the ready expert to answer is left aside.
  await ask('delete from unit_experts');
  unit = await unitWith(staff, [people.expert, people.colleague]);
  for (const email of [people.expert, people.colleague])
    expect(await mailbox.next(email)).toContain(`${unit.code} (${unit.name})`);
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const received = (email: string) => mailbox.received.filter(({ to }) => to === email).length;

describe('mails about consultations', () => {
  it('go to staff when a unit is to be asked, then to both sides, then to the authors with the answer', async () => {
    const [{ area }] = await ask(
      `update ambassadors set user_id = (select id from users where email = ?) where slug = 'teresa-milewicz'
       returning (select id from areas where ambassador = ambassadors.id) as area`,
      [people.ambassador],
    );
    const proposal = await developed(author, { area });
    const consultation = await asked(author, proposal, unit, 'Czy ławki zmieszczą się przy alejkach?');
    const request = await mailbox.next(people.staff);
    expect(request).toContain('Ławki i drzewa na osiedlu Stalowym');
    expect(request).toContain('> Czy ławki zmieszczą się przy alejkach?');
    expect(request).toContain('/staff/consultations');

    const open = await confirmed(staff, consultation, unit, { due: today(warsaw).add({ days: 5 }).toString() });
    for (const email of [people.expert, people.colleague])
      expect(await mailbox.next(email)).toContain(`/expert/${open.id}`);
    for (const email of [people.author, people.ambassador])
      expect(await mailbox.next(email)).toContain(`/proposals/${proposal.id}`);

    const body = {
      version: open.version,
      remarks: {},
      summary: 'Pod alejką biegnie gazociąg.',
      outcome: 'not-feasible',
    };
    await expert.ask('POST', `/api/consultations/${open.id}/answer`, body);
    for (const email of [people.author, people.ambassador]) {
      const answer = await mailbox.next(email);
      expect(answer).toContain('To rada, a nie odmowa');
      expect(answer).toContain('> Pod alejką biegnie gazociąg.');
    }
  });

  it('carry questions back and forth: to all experts until one has taken it, then to that one; twice sent is once written', async () => {
    const proposal = await developed(author);
    const open = await confirmed(staff, await asked(author, proposal, unit), unit);
    for (const email of [people.author, people.expert, people.colleague]) await mailbox.next(email);
    await mailbox.next(people.staff);
    const path = `/api/consultations/${open.id}/messages`;
    await author.ask('POST', path, { body: 'Czy mamy dosłać zdjęcia?' });
    for (const email of [people.expert, people.colleague])
      expect(await mailbox.next(email)).toContain('> Czy mamy dosłać zdjęcia?');

    await expert.ask('POST', `/api/consultations/${open.id}/take`, { version: open.version });
    const reply = await answerTo(expert, 'POST', path, { body: 'Tak,\r\ndwa wystarczą.' });
    expect(reply.items).toMatchObject([
      { role: 'author', mine: false, body: 'Czy mamy dosłać zdjęcia?' },
      { role: 'expert', mine: true, body: 'Tak,\ndwa wystarczą.', name: 'Eryka Znawczyńska' },
    ]);
    expect(await mailbox.next(people.author)).toContain('Eryka Znawczyńska pisze');
    const before = received(people.colleague);
    const thanks = { body: 'Dziękujemy!' };
    const answers = [await answerTo(author, 'POST', path, thanks), await answerTo(author, 'POST', path, thanks)];
    for (const { items } of answers) expect(items).toHaveLength(3);
    expect(await mailbox.next(people.expert)).toContain('> Dziękujemy!');
    expect(received(people.colleague)).toBe(before);

    const stranger = await signedInAs(web, 'kandydatka@okolica.example');
    expect(await answerTo(stranger, 'GET', path)).toMatchObject({ http: 404 });
    expect(await answerTo(stranger, 'POST', path, thanks)).toMatchObject({ http: 404 });
    expect(await answerTo(author, 'POST', path, { body: ' \n ' })).toMatchObject({ http: 400 });
    const seen = await author.ask<OfProposal>('GET', `/api/proposals/${proposal.id}/consultations`);
    expect(seen.rounds[0]?.parties?.messages).toHaveLength(3);
  });

  it('tell whoever had the question that it is recalled, and the authors why it was declined', async () => {
    const proposal = await developed(author);
    const open = await confirmed(staff, await asked(author, proposal, unit), unit);
    await author.ask('POST', `/api/consultations/${open.id}/recall`, {
      version: open.version,
      reason: 'Zmieniamy miejsce.',
    });
    for (const email of [people.expert, people.colleague]) {
      expect(await mailbox.next(email)).toContain(`/expert/${open.id}`);
      expect(await mailbox.next(email)).toContain('> Zmieniamy miejsce.');
    }
    expect(await mailbox.next(people.author)).toContain('zapytaliśmy jednostkę');
    const again = await asked(author, proposal, unit);
    await staff.ask('POST', `/api/consultations/${again.id}/decline`, { version: 1, reason: 'To już się buduje.' });
    expect(await mailbox.next(people.author)).toContain('> To już się buduje.');

    const third = await confirmed(staff, await asked(author, proposal, unit), unit);
    expect(await mailbox.next(people.author)).toContain('zapytaliśmy jednostkę');
    const reason = 'Pytanie trafiło do nas przez pomyłkę.';
    await staff.ask('POST', `/api/consultations/${third.id}/recall`, { version: third.version, reason });
    expect(await mailbox.next(people.author)).toContain(`> ${reason}`);
    for (const email of [people.expert, people.colleague]) {
      expect(await mailbox.next(email)).toContain(`/expert/${third.id}`);
      expect(await mailbox.next(email)).toContain(`> ${reason}`);
    }
  });

  it('tell whoever was writing the answer that the proposal was withdrawn', async () => {
    const proposal = await developed(author);
    const open = await confirmed(staff, await asked(author, proposal, unit), unit);
    await expert.ask('POST', `/api/consultations/${open.id}/take`, { version: open.version });
    for (const email of [people.author, people.expert, people.colleague]) await mailbox.next(email);
    const { version } = await author.ask<{ version: number }>('GET', `/api/proposals/${proposal.id}`);
    await author.ask('POST', `/api/proposals/${proposal.id}/withdraw`, { version, note: 'Wyprowadzamy się.' });
    expect(await mailbox.next(people.expert)).toContain('> Wyprowadzamy się.');
  });

  it('go to the whole unit once whoever answered has left it', async () => {
    const second = await unitWith(staff, [people.expert, people.colleague]);
    for (const email of [people.expert, people.colleague]) await mailbox.next(email);
    const proposal = await developed(author);
    const open = await confirmed(staff, await asked(author, proposal, second), second);
    const body = { version: open.version, remarks: {}, summary: '', outcome: 'no-remarks' };
    await expert.ask('POST', `/api/consultations/${open.id}/answer`, body);
    for (const email of [people.expert, people.colleague]) await mailbox.next(email);
    const [{ id }] = await ask('select id from users where email = ?', [people.expert]);
    await staff.ask('DELETE', `/api/units/${second.id}/experts/${id}`, {});
    const before = received(people.expert);
    await author.ask('POST', `/api/consultations/${open.id}/messages`, { body: 'Dziękujemy za opinię!' });
    expect(await mailbox.next(people.colleague)).toContain('> Dziękujemy za opinię!');
    expect(received(people.expert)).toBe(before);
  });
});

describe('a reminder', () => {
  it('goes to the unit when the day has passed, once in seven days, and not for a day that was changed', async () => {
    const proposal = await developed(author);
    const open = await confirmed(staff, await asked(author, proposal, unit), unit);
    for (const email of [people.expert, people.colleague]) await mailbox.next(email);
    const { jobs, database } = web.services;
    const [{ due }] = await ask(
      `update consultations set due = due - 20 where id = ? returning to_char(due, 'YYYY-MM-DD') as due`,
      [open.id],
    );
    const remind = (payload: object) => jobs.add(database.write, reminderJob, { consultation: open.id, ...payload });
    await remind({ due: open.due });
    await remind({ due });
    await remind({ due });
    jobs.hurry(reminderJob);
    for (const email of [people.expert, people.colleague])
      expect(await mailbox.next(email)).toContain('autorzy wciąż na nią czekają');
    const done = async () =>
      Number(
        (await ask(`select count(*) from jobs.job where name = ? and state = 'completed'`, [reminderJob]))[0].count,
      );
    await expect.poll(done, { timeout: 15_000 }).toBeGreaterThanOrEqual(3);
    const late = mailbox.received.filter(
      ({ to, source }) => to === people.expert && /Subject: =\?UTF-8\?.*Po_terminie/i.test(source),
    );
    expect(late.length).toBe(1);
    const [{ next }] = await ask(
      `select count(*)::int as next from jobs.job where name = ? and data ->> 'due' = ?
         and start_after between now() + interval '6 days' and now() + interval '8 days'`,
      [reminderJob, due],
    );
    expect(next).toBe(1);

    await ask(`update consultations set reminded_at = now() - interval '8 days' where id = ?`, [open.id]);
    await remind({ due });
    jobs.hurry(reminderJob);
    expect(await mailbox.next(people.expert)).toContain('autorzy wciąż na nią czekają');

    const caller = async (email: string, roles: string[]) => {
      const [{ id }] = await ask('select id from users where email = ?', [email]);
      return { userId: id, roles } as never;
    };
    const waiting = await waitingConsultations(database.write, await caller(people.expert, ['expert']));
    expect(waiting.queue).toMatchObject({ late: 1, due });
    const forStaff = await waitingConsultations(database.write, await caller(people.staff, ['staff']));
    expect(forStaff).toMatchObject({ late: expect.any(Number), queue: null });
    const forAuthor = await waitingConsultations(database.write, await caller(people.author, []));
    expect(forAuthor).toMatchObject({ toConfirm: null, queue: null });
  });
});

describe('units', () => {
  it('are kept by staff: a code is taken once, a slower change is shown both, experts gain and lose the role', async () => {
    const content = { code: 'ZIX', name: 'Zarząd Próbny', themes: ['sport'], answerDays: 10, active: true };
    const made = await staff.ask<Unit>('POST', '/api/units', content);
    expect(await answerTo(staff, 'POST', '/api/units', content)).toMatchObject({ http: 409, code: 'code-taken' });
    const path = `/api/units/${made.id}`;
    expect(await answerTo(staff, 'PUT', path, { ...content, code: unit.code, version: 1 })).toMatchObject({
      code: 'code-taken',
    });
    expect(await answerTo(staff, 'PUT', path, { ...content, name: 'Zarząd', version: 1 })).toMatchObject({
      version: 2,
    });
    expect(await answerTo(staff, 'PUT', path, { ...content, version: 1 })).toMatchObject({
      http: 409,
      code: 'somebody-was-faster',
      current: { name: 'Zarząd' },
      yours: { name: 'Zarząd Próbny' },
    });
    const experts = `${path}/experts`;
    expect(await answerTo(staff, 'POST', experts, { email: 'nikt@okolica.example' })).toMatchObject({
      http: 422,
      code: 'no-account',
    });
    const added = await staff.ask<{ items: { id: number; experts: { userId: string; email: string }[] }[] }>(
      'POST',
      experts,
      { email: 'KANDYDATKA@okolica.example' },
    );
    const [person] = added.items.find(({ id }) => id === made.id)?.experts ?? [];
    expect(person?.email).toBe('kandydatka@okolica.example');
    const candidate = await signedInAs(web, 'kandydatka@okolica.example');
    expect(await answerTo(candidate, 'GET', '/api/consultations/queue')).toMatchObject({ http: 200, total: 0 });
    expect(await answerTo(staff, 'DELETE', `${experts}/${person?.userId}`, {})).toMatchObject({ http: 204 });
    expect(await answerTo(candidate, 'GET', '/api/consultations/queue')).toMatchObject({ http: 403 });
    expect(await answerTo(staff, 'DELETE', `${experts}/nikt`, {})).toMatchObject({ http: 404 });
    expect(await answerTo(staff, 'PUT', '/api/units/99999', { ...content, version: 1 })).toMatchObject({ http: 404 });
  });

  it('are what an erased expert leaves: what they had taken is free, what they had answered stays', async () => {
    const proposal = await developed(author);
    const open = await confirmed(staff, await asked(author, proposal, unit), unit);
    const colleague = await signedInAs(web, people.colleague);
    await colleague.ask('POST', `/api/consultations/${open.id}/take`, { version: open.version });
    const exported = await colleague.ask<{ consultations: { kind: string }[] }>('GET', '/api/account/export');
    expect(JSON.stringify(exported)).toContain(unit.name);
    await ask('delete from users where email = ?', [people.colleague]);
    expect(await expert.ask<OneConsultation>('GET', `/api/consultations/${open.id}`)).toMatchObject({
      expert: null,
      may: expect.arrayContaining(['take', 'answer']),
    });
  });
});

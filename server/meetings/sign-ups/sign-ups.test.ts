import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../../mail/testing-mailbox.ts';
import { eraseDue } from '../../retention/run.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { announce, type Managed, plannedBody, signedInAs } from '../testing-meetings.ts';
import { keepMeetingsOnce } from '../upkeep.ts';
import { insertSignUp } from './queries.ts';
import { signUpToken } from './token.ts';

let web: TestWeb;
let mailbox: TestMailbox;
let staff: TestClient;
let resident: TestClient;
const nobody = () => testClient(web.url);
const ask = async (sql: string, bindings: unknown[] = []) =>
  (await web.services.database.write.raw(sql, bindings as string[])).rows;

beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  resident = await signedInAs(web, 'mieszkanka@okolica.example');
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

type Opened = { meeting: { id: number }; signUp: { status: string; ahead: number; onlineUrl: string | null } };
const guest = (id: number, email: string, change: object = {}) =>
  nobody().send('POST', `/api/meetings/${id}/sign-ups`, {
    name: 'Gość',
    email,
    language: 'pl',
    mode: 'in-person',
    ...change,
  });
const tokenIn = (mail: string) => /\/meetings\/[\w-]+#([\w.-]+)/.exec(mail)?.[1] ?? '';
const byToken = (what: 'confirm' | 'open' | 'cancel', token: string) =>
  nobody().ask<Opened>('POST', `/api/meetings/sign-ups/${what}`, { token });
const managed = (id: number) => staff.ask<Managed>('GET', `/api/meetings/${id}/manage`);
/** Signs a guest up and confirms. Gives the token. */
async function come(id: number, email: string): Promise<string> {
  expect((await guest(id, email)).status).toBe(200);
  const token = tokenIn(await mailbox.next(email));
  await byToken('confirm', token);
  return token;
}

describe('a guest', () => {
  it('confirms by a link, waits when it is full, and moves up by itself with a mail when somebody cancels', async () => {
    const { id } = await announce(staff, { capacity: 1, title: 'Skwer przy Bieńczyckiej' });
    expect(await (await guest(id, 'Pierwsza@okolica.example')).json()).toEqual({ asked: true });
    const mail = await mailbox.next('pierwsza@okolica.example');
    expect(mail).toContain('„Skwer przy Bieńczyckiej”');
    expect(mail).toContain('środa, 15 stycznia 2031, 17:30–19:00 (czas krakowski)');
    expect(mail).toContain('Biblioteka na Stalowym, os. Stalowe 12');
    expect(await managed(id)).toMatchObject({ taken: 0, signUps: [] });
    const first = tokenIn(mail);
    expect((await byToken('confirm', first)).signUp.status).toBe('going');
    expect(await mailbox.next('pierwsza@okolica.example')).toContain('Masz miejsce');

    const second = await come(id, 'druga@okolica.example');
    const third = await come(id, 'trzecia@okolica.example');
    expect(await mailbox.next('druga@okolica.example')).toContain('listę rezerwową');
    expect((await byToken('open', second)).signUp).toMatchObject({ status: 'waiting', ahead: 0 });
    expect((await byToken('open', third)).signUp).toMatchObject({ status: 'waiting', ahead: 1 });

    expect((await byToken('cancel', first)).signUp.status).toBe('cancelled');
    expect(await mailbox.next('druga@okolica.example')).toContain('Zwolniło się miejsce');
    expect((await byToken('open', second)).signUp.status).toBe('going');
    expect((await byToken('open', third)).signUp).toMatchObject({ status: 'waiting', ahead: 0 });
    expect((await byToken('cancel', first)).signUp.status).toBe('cancelled');
    expect(await managed(id)).toMatchObject({ taken: 1, waiting: 1 });
    expect(await nobody().ask('GET', `/api/meetings/${id}`)).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('who confirms twice, or at once from two devices, has one place and one mail of it', async () => {
    const { id } = await announce(staff, { capacity: 5 });
    expect((await guest(id, 'dwa@okolica.example')).status).toBe(200);
    const token = tokenIn(await mailbox.next('dwa@okolica.example'));
    const answers = await Promise.all([
      byToken('confirm', token),
      byToken('confirm', token),
      byToken('confirm', token),
    ]);
    expect(answers.map(({ signUp }) => signUp.status)).toEqual(['going', 'going', 'going']);
    await mailbox.next('dwa@okolica.example');
    await byToken('confirm', token);
    const queued = await ask('select from mails where recipient = ?', ['dwa@okolica.example']);
    expect(queued).toEqual([]);
    expect(await managed(id)).toMatchObject({ taken: 1 });
  });

  it('who signs up again is told by mail alone where they stand', async () => {
    const { id } = await announce(staff);
    await come(id, 'znowu@okolica.example');
    await mailbox.next('znowu@okolica.example');
    const again = await guest(id, 'znowu@okolica.example', { name: 'Ktoś inny' });
    expect([again.status, await again.json()]).toEqual([200, { asked: true }]);
    expect(await mailbox.next('znowu@okolica.example')).toContain('Dzień dobry, Gość!');
    expect(await managed(id)).toMatchObject({ taken: 1, signUps: [{ name: 'Gość' }] });
  });

  it('cannot sign up for a draft, for what has begun or is off, nor in a way that the meeting has not', async () => {
    const draft = await staff.ask<Managed>('POST', '/api/meetings', plannedBody());
    expect((await guest(draft.id, 'a@okolica.example')).status).toBe(404);
    const begun = await announce(staff);
    await ask(`update meetings set starts_at = now() - interval '1 minute' where id = ?`, [begun.id]);
    expect(await (await guest(begun.id, 'a@okolica.example')).json()).toMatchObject({ status: 409, code: 'not-open' });
    const off = await announce(staff);
    await staff.ask('POST', `/api/meetings/${off.id}/cancel`, { version: off.version, reason: 'Brak sali.' });
    expect((await guest(off.id, 'a@okolica.example')).status).toBe(409);
    const open = await announce(staff);
    expect(await (await guest(open.id, 'a@okolica.example', { mode: 'online' })).json()).toMatchObject({
      status: 422,
      path: '/mode',
    });
    expect((await guest(open.id, 'nie-adres')).status).toBe(400);
    expect((await guest(open.id, 'a@okolica.example', { name: 'x\u0000' })).status).toBe(400);
    expect((await guest(open.id, 'robot@okolica.example', { website: 'https://spam.example' })).status).toBe(200);
    expect(await ask('select from mails where recipient = ?', ['robot@okolica.example'])).toEqual([]);
  });

  it('gets nowhere with a made-up token', async () => {
    const { id } = await announce(staff);
    const token = await come(id, 'token@okolica.example');
    const forged = [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      token.split('.')[0] ?? '',
      '.',
      'a.b',
      `${token}.x`,
    ];
    for (const what of ['confirm', 'open', 'cancel'])
      for (const wrong of forged.slice(0, what === 'open' ? 5 : 2))
        expect(
          (await nobody().send('POST', `/api/meetings/sign-ups/${what}`, { token: wrong })).status,
        ).toBeGreaterThanOrEqual(wrong === `${token}.x` ? 200 : 400);
    expect(await managed(id)).toMatchObject({ taken: 1 });
  });
});

describe('fifty people at once', () => {
  it('never get more places than there are, and the rest wait in one order', async () => {
    const { write } = web.services.database;
    const { id } = await announce(staff, { capacity: 20 });
    const tokens: string[] = [];
    for (let number = 0; number < 50; number++) {
      const person = { name: `Osoba ${number}`, email: `osoba-${number}@okolica.example`, language: 'pl' as const };
      const signUp = await insertSignUp(write, { ...person, meeting: id, user_id: null, mode: 'in-person' });
      tokens.push(signUpToken(signUp.id, web.services.accounts.secret));
    }
    const answers = await Promise.all(tokens.map((token) => byToken('confirm', token)));
    const going = answers.filter(({ signUp }) => signUp.status === 'going');
    expect(going).toHaveLength(20);
    expect(await managed(id)).toMatchObject({ taken: 20, waiting: 30 });

    // Ten leave while everybody asks again: the places go to the ten who waited longest.
    const leaving = tokens.filter((_, index) => answers[index]?.signUp.status === 'going').slice(0, 10);
    await Promise.all([
      ...leaving.map((token) => byToken('cancel', token)),
      ...tokens.slice(0, 10).map((token) => byToken('confirm', token)),
    ]);
    expect(await managed(id)).toMatchObject({ taken: 20, waiting: 20 });
    const [{ first, last }] = await ask(
      `select max(placed_at) filter (where status = 'going') as last,
              min(placed_at) filter (where status = 'waiting') as first from meeting_sign_ups where meeting = ?`,
      [id],
    );
    expect(last < first).toBe(true);
  }, 60_000);
});

describe('a resident with an account', () => {
  it('signs up at once, sees the link of the call only then, and cancels', async () => {
    const { id } = await announce(staff, {
      form: 'hybrid',
      capacity: 1,
      onlineUrl: 'https://spotkania.example/pokoj-7',
    });
    const own = `/api/meetings/${id}/sign-ups/own`;
    expect(await resident.ask('GET', own)).toEqual({ signUp: null, mayManage: false });
    expect(JSON.stringify(await resident.ask('GET', `/api/meetings/${id}`))).not.toContain('pokoj-7');
    await come(id, 'w-sali@okolica.example');
    expect(await resident.ask('PUT', own, { mode: 'online' })).toMatchObject({
      signUp: { status: 'going', mode: 'online', onlineUrl: 'https://spotkania.example/pokoj-7' },
    });
    expect(await resident.ask('PUT', own, { mode: 'in-person' })).toMatchObject({ signUp: { mode: 'online' } });
    expect(await managed(id)).toMatchObject({ taken: 1, signUps: [{}, {}] });
    expect(await resident.ask('GET', '/api/meetings/own')).toMatchObject({
      signedUp: [{ id, signUp: { status: 'going' } }],
      plansFor: [],
      staff: false,
    });
    expect((await nobody().send('GET', own)).status).toBe(401);
    await resident.ask('DELETE', own);
    expect(await resident.ask('GET', own)).toMatchObject({ signUp: null });
    await resident.ask('DELETE', own);
  });
});

describe('a change of a meeting', () => {
  it('of time or place is mailed, of the agenda is not; more seats let those who wait in', async () => {
    const { id, version } = await announce(staff, { capacity: 1 });
    await come(id, 'jedna@okolica.example');
    await come(id, 'czeka@okolica.example');
    for (const email of ['jedna@okolica.example', 'czeka@okolica.example']) await mailbox.next(email);
    const edit = (change: object) =>
      staff.ask<Managed>('PUT', `/api/meetings/${id}`, plannedBody({ capacity: 1, ...change }));
    const quiet = await edit({ version, agenda: 'Poprawiony plan.' });
    const moved = await edit({
      version: quiet.version,
      startsAt: '2031-01-15T18:00',
      venueName: 'Szkoła\r\nBcc: x',
    }).catch((error: Error) => error.message);
    expect(moved).toContain('400');
    const again = await edit({ version: quiet.version, startsAt: '2031-01-15T18:00' });
    for (const email of ['jedna@okolica.example', 'czeka@okolica.example']) {
      const mail = await mailbox.next(email);
      expect(mail).toContain('zmieniło się');
      expect(mail).toContain('18:00–19:00');
    }
    await edit({ version: again.version, startsAt: '2031-01-15T18:00', capacity: 2 });
    expect(await mailbox.next('czeka@okolica.example')).toContain('Zwolniło się miejsce');
    const below = await staff.send(
      'PUT',
      `/api/meetings/${id}`,
      plannedBody({ capacity: 1, version: again.version + 1 }),
    );
    expect(await below.json()).toMatchObject({ status: 422, code: 'below-going', path: '/capacity' });
  }, 60_000);

  it('that calls it off is mailed with the reason in its own lines, whatever it holds', async () => {
    const { id, version } = await announce(staff, { title: 'Zebranie <b>ważne</b> {name}' });
    await come(id, 'odwolane@okolica.example');
    await mailbox.next('odwolane@okolica.example');
    const reason = 'Sala zalana.\n<img src=x onerror=alert(1)>\nBcc: ktos@okolica.example';
    await staff.ask('POST', `/api/meetings/${id}/cancel`, { version, reason });
    const mail = await mailbox.next('odwolane@okolica.example');
    expect(mail).toContain('> Sala zalana.\n> <img src=x onerror=alert(1)>'.replaceAll('\n', '\r\n'));
    const source = mailbox.received.filter(({ to }) => to === 'odwolane@okolica.example').at(-1)?.source ?? '';
    expect(source.split('\r\n\r\n', 1)[0]).not.toMatch(/^Bcc:/m);
    expect(mailbox.received.some(({ to }) => to === 'ktos@okolica.example')).toBe(false);
  });
});

describe('the reminder of a meeting', () => {
  it('is queued for a day before, goes once, and follows the meeting when it is moved', async () => {
    const { id, version } = await announce(staff);
    await come(id, 'przypomnij@okolica.example');
    await mailbox.next('przypomnij@okolica.example');
    const jobs = () =>
      ask(
        `select id, start_after, data from jobs.job where name = 'meeting-reminder' and data->>'signUp' in (
        select id::text from meeting_sign_ups where meeting = ?) order by start_after`,
        [id],
      );
    expect((await jobs()).map(({ start_after }: { start_after: Date }) => start_after.toISOString())).toEqual([
      '2031-01-14T16:30:00.000Z',
    ]);
    await staff.ask(
      'PUT',
      `/api/meetings/${id}`,
      plannedBody({ version, startsAt: '2031-01-16T10:00', endsAt: '2031-01-16T11:00' }),
    );
    await mailbox.next('przypomnij@okolica.example');
    expect(await jobs()).toHaveLength(2);
    // The time has come for both, the old one and the new one.
    await ask(
      `update jobs.job set start_after = now() where name = 'meeting-reminder' and data->>'signUp' in (
        select id::text from meeting_sign_ups where meeting = ?)`,
      [id],
    );
    const mail = await mailbox.next('przypomnij@okolica.example');
    expect(mail).toContain('Przypominamy');
    expect(mail).toContain('16 stycznia 2031, 10:00–11:00');
    await expect
      .poll(
        async () =>
          (await jobs()).length === 0 ||
          (
            await ask(
              `select from jobs.job where name = 'meeting-reminder' and state in ('created', 'active') and start_after <= now()`,
            )
          ).length,
        { timeout: 20_000 },
      )
      .not.toBe(2);
    expect(mailbox.received.filter(({ to }) => to === 'przypomnij@okolica.example')).toHaveLength(4);
  });
});

describe('what is held', () => {
  it('about guests goes 30 days after the meeting and, unconfirmed, after two days', async () => {
    const { id } = await announce(staff);
    await come(id, 'dawny@okolica.example');
    await guest(id, 'milczy@okolica.example');
    await resident.ask('PUT', `/api/meetings/${id}/sign-ups/own`, { mode: 'in-person' });
    await ask(
      `update meeting_sign_ups set created_at = now() - interval '49 hours' where email = 'milczy@okolica.example'`,
    );
    await eraseDue(web.services.database.write);
    const emails = async () =>
      (await ask('select email from meeting_sign_ups where meeting = ? order by 1', [id])).map(
        ({ email }: { email: string }) => email,
      );
    expect(await emails()).toEqual(['dawny@okolica.example', 'mieszkanka@okolica.example']);
    await ask(
      `update meetings set starts_at = now() - interval '31 days', ends_at = now() - interval '30 days' where id = ?`,
      [id],
    );
    await eraseDue(web.services.database.write);
    expect(await emails()).toEqual(['mieszkanka@okolica.example']);
  });

  it('about an account is exported and erased with it; its place goes to the next with a mail', async () => {
    const expert = await signedInAs(web, 'ekspertka@okolica.example');
    const { id } = await announce(staff, { capacity: 1 });
    await expert.ask('PUT', `/api/meetings/${id}/sign-ups/own`, { mode: 'in-person' });
    await come(id, 'nastepna@okolica.example');
    await mailbox.next('nastepna@okolica.example');
    const { holdings } = await expert.ask<{ holdings: Record<string, object[]> }>('GET', '/api/account/export');
    expect(holdings.meetingSignUps).toMatchObject([{ meeting: 'Zielone podwórka w Nowej Hucie', status: 'going' }]);
    await expert.ask('DELETE', '/api/account', { password: 'okolica-pokaz-2026' });
    expect(await managed(id)).toMatchObject({ taken: 0, waiting: 1 });
    await keepMeetingsOnce(web.services);
    expect(await mailbox.next('nastepna@okolica.example')).toContain('Zwolniło się miejsce');
    expect(await managed(id)).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('on the planner’s sheet is no formula for a spreadsheet', async () => {
    const { id } = await announce(staff);
    const write = web.services.database.write;
    const signUp = await insertSignUp(write, {
      meeting: id,
      user_id: null,
      name: '=HYPERLINK("https://zly.example","tu"), "x"',
      email: 'formula@okolica.example',
      language: 'pl',
      mode: 'in-person',
    });
    await byToken('confirm', signUpToken(signUp.id, web.services.accounts.secret));
    const response = await staff.send('GET', `/api/meetings/${id}/sign-ups.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await response.text()).toContain(`"'=HYPERLINK(""https://zly.example"",""tu""), ""x""",in-person,going`);
  });
});

import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from '../accounts/testing-client.ts';
import type { Certificate } from '../certificates/schema.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { HeldAnswer, People, Training, TrainingList } from './schema.ts';
import { type TestAmbassador, testAmbassador, testPerson } from './testing-ambassadors.ts';

let web: TestWeb;
let mailbox: TestMailbox;
let staff: TestClient;
let ada: TestAmbassador;
let olena: TestAmbassador;
let jan: TestAmbassador;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  staff = await testPerson(web, 'staff');
  ada = await testAmbassador(web, { name: 'Ada Gęś' });
  olena = await testAmbassador(web, { name: 'Олена Шевченко' });
  jan = await testAmbassador(web, { name: 'Jan Żak', status: 'active' });
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});
beforeEach(async () => {
  await web.services.database.write('rate_limits').delete();
});

const plan = {
  format: 'in-person',
  title: 'Jak prowadzić spotkanie sąsiedzkie',
  description: 'Ćwiczymy na przykładach.\nPrzynieś coś do pisania.',
  startsAt: '2027-03-29T17:30',
  endsAt: '2027-03-29T19:30',
  capacity: 2,
  place: 'Urząd Miasta Krakowa, pl. Wszystkich Świętych 3-4, sala 101',
  point: [19.9372, 50.0592],
  accessibility: ['step-free', 'hearing-loop'],
  accessibilityNote: 'Winda od strony ul. Brackiej.',
};
const online = {
  format: 'online',
  title: 'Budżet obywatelski od podstaw',
  description: '',
  startsAt: '2027-02-01T18:00',
  endsAt: '2027-02-01T19:00',
  capacity: 1,
  link: 'https://spotkania.example/abc',
  accessibility: ['captions'],
  accessibilityNote: null,
};
const planned = (whole: object = plan) => staff.ask<Training>('POST', '/api/trainings', whole);
const signUp = (person: TestClient, id: number) => person.ask<Training>('PUT', `/api/trainings/${id}/sign-up`);
const refused = async (response: Promise<Response>) => {
  const { status, code } = await (await response).json();
  return [status, code];
};
const begin = (id: number) =>
  web.services.database.write.raw(
    "update trainings set starts_at = now() - interval '2 h', ends_at = now() - interval '10 min' where id = ?",
    [id],
  );

describe('a training', () => {
  it('is planned in Kraków’s time, in summer and in winter', async () => {
    expect(await planned()).toMatchObject({ startsAt: '2027-03-29T15:30:00.000Z', status: 'planned', taken: 0 });
    expect(await planned(online)).toMatchObject({ startsAt: '2027-02-01T17:00:00.000Z', place: null });
  });

  it.each([
    ['an hour that the clocks skip', { startsAt: '2027-03-28T02:30' }, '/startsAt'],
    ['a day that is in no calendar', { endsAt: '2027-02-30T19:30' }, '/endsAt'],
    ['an end before the beginning', { endsAt: '2027-03-29T17:30' }, '/endsAt'],
    ['an end days later', { endsAt: '2027-04-03T17:30' }, '/endsAt'],
    ['no place for anybody', { capacity: 0 }, '/capacity'],
    ['a NUL byte', { title: 'Spotkanie\u0000' }, '/title'],
    ['a point off the globe', { point: [200, 50] }, '/point/0'],
  ])('is refused with %s', async (_what, change, path) => {
    const response = await staff.send('POST', '/api/trainings', { ...plan, ...change });
    expect(response.status).toBe(400);
    expect((await response.json()).path).toBe(path);
  });

  it('on line refuses a link that is a script', async () => {
    const response = await staff.send('POST', '/api/trainings', { ...online, link: 'javascript:alert(1)' });
    expect([response.status, (await response.json()).path]).toEqual([400, '/link']);
  });

  it('gives its places in turn, lets wait, and moves up by itself with a mail', async () => {
    const { id } = await planned(online);
    expect(await signUp(ada, id)).toMatchObject({ own: { state: 'booked' }, link: online.link, may: ['leave'] });
    expect(await mailbox.next(ada.email)).toContain('poniedziałek, 1 lutego 2027');
    expect(await signUp(ada, id)).toMatchObject({ taken: 1 });
    expect(await signUp(olena, id)).toMatchObject({ own: { state: 'waiting', position: 1 }, link: null });
    expect(await mailbox.next(olena.email)).toContain('listę rezerwową');
    expect(await signUp(jan, id)).toMatchObject({ own: { state: 'waiting', position: 2 }, waiting: 2 });
    await mailbox.next(jan.email);
    expect(await ada.ask('DELETE', `/api/trainings/${id}/sign-up`)).toMatchObject({ own: null, taken: 1, waiting: 1 });
    expect(await mailbox.next(olena.email)).toContain('jest teraz Twoje');
    expect(await olena.ask('GET', `/api/trainings/${id}`)).toMatchObject({
      own: { state: 'booked' },
      link: online.link,
    });
    expect(await jan.ask('GET', `/api/trainings/${id}`)).toMatchObject({ own: { state: 'waiting', position: 1 } });
    expect(await ada.ask('GET', `/api/trainings/${id}`)).toMatchObject({ link: null });
  });

  it('takes only ambassadors who are to be trained or active', async () => {
    const { id } = await planned();
    const suspended = await testAmbassador(web, { status: 'suspended' });
    expect(await refused(suspended.send('PUT', `/api/trainings/${id}/sign-up`))).toEqual([409, 'no-ambassador']);
    expect(await refused(staff.send('PUT', `/api/trainings/${id}/sign-up`))).toEqual([409, 'no-ambassador']);
    expect(await refused(ada.send('POST', '/api/trainings', plan))).toEqual([403, 'not-allowed']);
    expect(await refused(ada.send('GET', `/api/trainings/${id}/people`))).toEqual([403, 'not-allowed']);
    expect(await refused(ada.send('PUT', '/api/trainings/999999/sign-up'))).toEqual([404, 'not-found']);
    expect(await refused(ada.send('GET', '/api/trainings/nie-ma'))).toEqual([404, 'not-found']);
  });

  it('is changed once: whoever saves on top of an older version sees both; people hear of a new time', async () => {
    const { id } = await planned();
    await signUp(ada, id);
    await mailbox.next(ada.email);
    const later = { ...plan, startsAt: '2027-03-30T17:30', endsAt: '2027-03-30T19:30' };
    const changed = await staff.ask<Training>('PUT', `/api/trainings/${id}`, { version: 1, training: later });
    expect(changed.version).toBe(2);
    expect(await mailbox.next(ada.email)).toContain('30 marca 2027');
    const response = await staff.send('PUT', `/api/trainings/${id}`, { version: 1, training: plan });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      code: 'somebody-was-faster',
      current: { version: 2, startsAt: '2027-03-30T15:30:00.000Z' },
      yours: { startsAt: '2027-03-29T17:30' },
    });
    const count = mailbox.received.length;
    await staff.ask('PUT', `/api/trainings/${id}`, { version: 2, training: { ...later, description: 'Inny opis' } });
    expect(mailbox.received.length).toBe(count);
  });

  it('keeps the places that are taken, and gives new ones to who waits', async () => {
    const { id } = await planned();
    for (const person of [ada, olena, jan]) {
      await signUp(person, id);
      await mailbox.next(person.email);
    }
    const fewer = staff.send('PUT', `/api/trainings/${id}`, { version: 1, training: { ...plan, capacity: 1 } });
    expect(await refused(fewer)).toEqual([409, 'places-taken']);
    await staff.ask('PUT', `/api/trainings/${id}`, { version: 1, training: { ...plan, capacity: 3 } });
    expect(await mailbox.next(jan.email)).toContain('jest teraz Twoje');
  });

  it('called off tells everybody why, and takes nothing more', async () => {
    const { id } = await planned();
    await signUp(ada, id);
    await mailbox.next(ada.email);
    await staff.ask('POST', `/api/trainings/${id}/cancel`, { version: 1, reason: 'Prowadząca zachorowała.' });
    expect(await mailbox.next(ada.email)).toContain('> Prowadząca zachorowała.');
    expect(await refused(olena.send('PUT', `/api/trainings/${id}/sign-up`))).toEqual([409, 'sign-up-over']);
    expect(await refused(ada.send('DELETE', `/api/trainings/${id}/sign-up`))).toEqual([409, 'sign-up-over']);
    for (const [method, path, body] of [
      ['POST', 'cancel', { version: 2, reason: 'Jeszcze raz' }],
      ['POST', 'hold', { version: 2 }],
      ['PUT', 'attendance', { attended: [] }],
    ] as const)
      expect(await refused(staff.send(method, `/api/trainings/${id}/${path}`, body))).toEqual([409, 'impossible']);
  });

  it('held makes who came active, with a certificate and new look-ups; who did not come waits on', async () => {
    const { id } = await planned({ ...plan, capacity: 5 });
    const [came, stayed] = [await testAmbassador(web, { name: 'Zofia Źdźbło' }), await testAmbassador(web)];
    for (const person of [came, stayed, jan]) await signUp(person, id);
    expect(await refused(staff.send('PUT', `/api/trainings/${id}/attendance`, { attended: [] }))).toEqual([
      409,
      'too-early',
    ]);
    expect(await refused(staff.send('POST', `/api/trainings/${id}/hold`, { version: 1 }))).toEqual([409, 'too-early']);
    await begin(id);
    expect(await refused(came.send('DELETE', `/api/trainings/${id}/sign-up`))).toEqual([409, 'sign-up-over']);
    expect(await refused(staff.send('PUT', `/api/trainings/${id}/attendance`, { attended: [ada.id] }))).toEqual([
      409,
      'not-signed-up',
    ]);
    await staff.ask('PUT', `/api/trainings/${id}/attendance`, { attended: [came.id, jan.id] });
    const held = await staff.ask<HeldAnswer>('POST', `/api/trainings/${id}/hold`, { version: 1 });
    expect(held).toMatchObject({ activated: 1, training: { status: 'held' } });
    const { items } = await staff.ask<People>('GET', `/api/trainings/${id}/people`);
    expect(items.map(({ name, status, attended }) => [name, status, attended])).toEqual([
      ['Zofia Źdźbło', 'active', true],
      ['Łucja Źródlana', 'awaiting-training', false],
      ['Jan Żak', 'active', true],
    ]);
    const own = await came.ask<{ items: Certificate[] }>('GET', '/api/certificates/own');
    expect(own.items).toMatchObject([{ holderName: 'Zofia Źdźbło', training: plan.title }]);
    expect((await stayed.ask<{ items: Certificate[] }>('GET', '/api/certificates/own')).items).toEqual([]);
    expect((await jan.ask<{ items: Certificate[] }>('GET', '/api/certificates/own')).items).toEqual([]);
    const listed = await (await fetch(`${web.url}/api/ambassadors/${came.slug}`)).json();
    expect(listed.status).toBe('active');
    expect(await refused(staff.send('POST', `/api/trainings/${id}/hold`, { version: 2 }))).toEqual([409, 'impossible']);

    await staff.ask('PUT', `/api/trainings/${id}/attendance`, { attended: [came.id, jan.id, stayed.id] });
    expect((await stayed.ask<{ items: Certificate[] }>('GET', '/api/certificates/own')).items).toHaveLength(1);
  });

  it('goes into a calendar with Kraków’s time and without the link for whom it is not', async () => {
    const { id } = await planned(online);
    await signUp(ada, id);
    const file = async (person: TestClient) => (await person.send('GET', `/api/trainings/${id}/calendar.ics`)).text();
    const component = new ICAL.Component(ICAL.parse(await file(ada)));
    const zone = component.getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Warsaw');
    ICAL.TimezoneService.register(new ICAL.Timezone(zone as ICAL.Component));
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent') as ICAL.Component);
    expect(event.startDate.toJSDate().toISOString()).toBe('2027-02-01T17:00:00.000Z');
    expect(await file(ada)).toContain('spotkania.example');
    expect(await file(olena)).not.toContain('spotkania.example');
  });

  it('gives up the places to come of an erased account, and somebody else moves up', async () => {
    const { id } = await planned(online);
    const leaving = await testAmbassador(web);
    await signUp(leaving, id);
    await signUp(olena, id);
    const exported = await (await leaving.send('GET', '/api/account/export')).json();
    expect(exported.holdings.trainings).toMatchObject([{ title: online.title, state: 'booked' }]);
    await leaving.ask('DELETE', '/api/account', { password: 'okolica-pokaz-2026' });
    expect(await staff.ask('GET', `/api/trainings/${id}`)).toMatchObject({ taken: 0, waiting: 1 });
    const another = await openTestWeb({}, web.services.database);
    await expect.poll(() => staff.ask<Training>('GET', `/api/trainings/${id}`)).toMatchObject({ taken: 1, waiting: 0 });
    await another.close();
  });

  it('is listed for those to come first, past ones newest first', async () => {
    const { items } = await ada.ask<TrainingList>('GET', '/api/trainings');
    const times = items.map(({ startsAt }) => startsAt);
    expect(times).toEqual([...times].sort());
    expect(items.length).toBeGreaterThan(3);
    expect((await ada.send('GET', '/api/trainings?when=kiedyś')).status).toBe(400);
    expect((await ada.send('GET', '/api/trainings?when=past')).status).toBe(200);
  });

  // Last: its mails keep the mail server busy for a while.
  it('never has more people than places when fifty sign up at once', async () => {
    const { id } = await planned({ ...plan, capacity: 7 });
    const crowd: TestAmbassador[] = [];
    for (let index = 0; index < 50; index++) crowd.push(await testAmbassador(web));
    const answers = await Promise.all(crowd.map((person) => signUp(person, id)));
    expect(answers.filter(({ own }) => own?.state === 'booked')).toHaveLength(7);
    expect(await staff.ask('GET', `/api/trainings/${id}`)).toMatchObject({ taken: 7, waiting: 43 });
    await Promise.all(crowd.slice(0, 20).map((person) => person.ask('DELETE', `/api/trainings/${id}/sign-up`)));
    expect(await staff.ask('GET', `/api/trainings/${id}`)).toMatchObject({ taken: 7, waiting: 23 });
  }, 120_000);
});

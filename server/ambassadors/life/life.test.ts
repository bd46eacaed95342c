import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../../accounts/testing-client.ts';
import type { Application } from '../../applications/schema.ts';
import { completeAnswers, newPerson, submitted } from '../../applications/testing-applicant.ts';
import { openTestMailbox, type TestMailbox } from '../../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { type AmbassadorStatus, ambassadorStatuses } from '../sort.ts';
import { type LifeMove, lifeMoves, mayHappen } from './moves.ts';
import type { ConsentsAnswer, LifeAnswer, OwnAmbassadorsAnswer } from './schema.ts';

type Person = TestClient & { id: string; email: string };

let web: TestWeb;
let mailbox: TestMailbox;
let urszula: Person;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  urszula = await newPerson(web, 'Urszula Sprawdzalska', ['staff']);
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

type Ambassador = Person & { slug: string; area: number; point: number[] };
/** An accepted applicant, awaiting training. */
async function accepted(how: Parameters<typeof submitted>[1] = {}): Promise<Ambassador> {
  await web.services.database.write('rate_limits').delete();
  const zofia = await newPerson(web, 'Zofia Próbna');
  const { id, version, area } = await submitted(zofia, how);
  const { ambassador } = await urszula.ask<Application>('POST', `/api/applications/${id}/accept`, { version });
  return { ...zofia, slug: ambassador ?? '', area: area?.id ?? 0, point: area?.point ?? [] };
}

function move(person: TestClient, slug: string, name: LifeMove, to = 'nikt@okolica.example'): Promise<Response> {
  const body = name === 'hand-over' ? { to, note: 'Bo tak.' } : { note: 'Bo tak.' };
  return person.send('POST', `/api/ambassadors/${slug}/${name}`, body);
}

async function servingAt([lon, lat]: number[]): Promise<string[]> {
  const found = await (await fetch(`${web.url}/api/locate?lon=${lon}&lat=${lat}`)).json();
  return found.ambassadors.map(({ slug }: { slug: string }) => slug);
}
const profile = async (slug: string) => (await fetch(`${web.url}/api/ambassadors/${slug}`)).json();
const mine = async (person: TestClient) =>
  (await person.ask<OwnAmbassadorsAnswer>('GET', '/api/ambassadors/own')).items[0];
const history = async (person: TestClient, slug: string) =>
  person.ask<LifeAnswer>('GET', `/api/ambassadors/${slug}/history`);
const holdsRole = async ({ id }: Person) =>
  (await web.services.database.write('role_grants').where({ user_id: id, role: 'ambassador' })).length === 1;

describe('the life of an ambassador', () => {
  it('goes from training over a suspension to the end, told by mail, kept in history and answered by look-ups at once', async () => {
    const zofia = await accepted();
    const step = async (name: LifeMove, status: AmbassadorStatus, serves: boolean, mail: RegExp) => {
      const answer = await move(name === 'resign' ? zofia : urszula, zofia.slug, name);
      expect([answer.status, await answer.json()]).toEqual([200, { slug: zofia.slug, status }]);
      expect((await servingAt(zofia.point)).includes(zofia.slug)).toBe(serves);
      for (;;) {
        const text = await mailbox.next(zofia.email);
        if (/wysłane|przyjęte/.test(text)) continue;
        expect(text).toMatch(mail);
        break;
      }
    };
    expect(await servingAt(zofia.point)).toContain(zofia.slug);
    await step('suspend', 'suspended', false, /wstrzymał[\s\S]*> Bo tak\./);
    await step('resume', 'awaiting-training', true, /przywrócił/);
    await step('activate', 'active', true, /Szkolenie za Tobą/);
    await step('suspend', 'suspended', false, /wstrzymał/);
    await step('resume', 'active', true, /przywrócił/);
    expect(await holdsRole(zofia)).toBe(true);
    await step('resign', 'ended', false, /Nie jesteś już/);
    expect(await holdsRole(zofia)).toBe(false);
    const { items, areas } = await history(urszula, zofia.slug);
    expect(items.map(({ kind }) => kind)).toEqual([
      'appointed',
      'suspended',
      'resumed',
      'activated',
      'suspended',
      'resumed',
      'resigned',
    ]);
    expect(items.at(-1)).toMatchObject({ by: 'Zofia Próbna', note: 'Bo tak.' });
    expect(areas).toEqual([expect.objectContaining({ id: zofia.area, until: expect.any(String) })]);
    const own = await history(zofia, zofia.slug);
    expect(new Set(own.items.map(({ by }) => by))).toEqual(new Set(['Zespół programu', 'Zofia Próbna']));
    const stranger = await newPerson(web, 'Jan Obcy');
    expect((await stranger.send('GET', `/api/ambassadors/${zofia.slug}/history`)).status).toBe(404);
  });

  it.each(ambassadorStatuses)('in the state %s allows exactly what is written there', async (status) => {
    const { write } = web.services.database;
    const zofia = await accepted();
    const stranger = await newPerson(web, 'Jan Obcy');
    for (const name of lifeMoves) {
      const successor = await newPerson(web, 'Nina Następna');
      await write('ambassadors').where({ slug: zofia.slug }).update({ status });
      const person = name === 'resign' ? zofia : urszula;
      expect((await move(stranger, zofia.slug, name)).status).toBe(name === 'resign' ? 404 : 403);
      if (name !== 'resign') expect((await move(zofia, zofia.slug, name)).status).toBe(403);
      else expect((await move(urszula, zofia.slug, name)).status).toBe(404);
      const answer = await move(person, zofia.slug, name, successor.email);
      const body = await answer.json();
      if (mayHappen(status, name)) expect([name, answer.status]).toEqual([name, 200]);
      else
        expect([name, answer.status, body]).toEqual([
          name,
          409,
          expect.objectContaining({ code: 'impossible', status }),
        ]);
    }
  });

  it('needs a reason from staff, and an ambassador who exists', async () => {
    const zofia = await accepted();
    for (const name of ['activate', 'suspend', 'resume', 'end']) {
      const path = `/api/ambassadors/${zofia.slug}/${name}`;
      for (const body of [{}, { note: ' ' }, { note: 'a\u0000' }, { note: 'x'.repeat(4_001) }])
        expect((await urszula.send('POST', path, body)).status).toBe(400);
      for (const slug of ['nie-ma', '%00', "'", 'Wielkie'])
        expect((await urszula.send('POST', `/api/ambassadors/${slug}/${name}`, { note: 'x' })).status).toBe(404);
    }
  });

  it('is changed by one of two staff at once', async () => {
    const otto = await newPerson(web, 'Otto Drugi', ['staff']);
    const zofia = await accepted();
    const answers = await Promise.all([move(urszula, zofia.slug, 'suspend'), move(otto, zofia.slug, 'suspend')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('handing an area over', () => {
  it('to an account makes it the ambassador, awaiting training; who cared and when stays on record', async () => {
    const zofia = await accepted();
    const nina = await newPerson(web, 'Nina Następna');
    const answer = await urszula.send('POST', `/api/ambassadors/${zofia.slug}/hand-over`, {
      to: nina.email.toUpperCase(),
      note: 'Przeprowadzka.',
    });
    const { from, to } = await answer.json();
    expect(from).toEqual({ slug: zofia.slug, status: 'ended' });
    expect(to.status).toBe('awaiting-training');
    expect(await servingAt(zofia.point)).toEqual(expect.arrayContaining([to.slug]));
    expect(await servingAt(zofia.point)).not.toContain(zofia.slug);
    // Nothing of the person without consent, and nothing of the predecessor.
    expect(await profile(to.slug)).toMatchObject({ name: 'Ambasador(ka): Bielany', phone: null, motivation: null });
    expect([await holdsRole(nina), await holdsRole(zofia)]).toEqual([true, false]);
    expect(await mailbox.next(nina.email)).toMatch(/przekazał Ci obszar „Bielany”[\s\S]*> Przeprowadzka\./);
    const before = await history(zofia, zofia.slug);
    expect(before.items.at(-1)).toMatchObject({ kind: 'handed-over', other: { slug: to.slug } });
    expect(before.areas[0]?.until).toEqual(expect.any(String));
    const after = await history(nina, to.slug);
    expect(after.items.map(({ kind }) => kind)).toEqual(['appointed', 'took-over']);
    expect(after.areas).toEqual([expect.objectContaining({ id: zofia.area, until: null })]);
    const versions = (await nina.ask<{ items: { versions: object[] }[] }>('GET', '/api/areas/own')).items[0]?.versions;
    expect(versions).toHaveLength(1);
  });

  it('to an ambassador who serves gives them both areas, also after the predecessor has ended', async () => {
    const [zofia, nina] = [await accepted(), await accepted({ name: 'Olszanica' })];
    expect((await move(urszula, zofia.slug, 'end')).status).toBe(200);
    expect(await servingAt(zofia.point)).not.toContain(zofia.slug);
    expect((await move(urszula, zofia.slug, 'hand-over', nina.slug)).status).toBe(200);
    expect(await servingAt(zofia.point)).toContain(nina.slug);
    expect((await mine(nina))?.areas.map(({ name }) => name)).toEqual(['Bielany', 'Olszanica']);
    const again = await move(urszula, zofia.slug, 'hand-over', nina.slug);
    expect([again.status, (await again.json()).code]).toEqual([409, 'impossible']);
  });

  it('to nobody, to oneself or to somebody who does not serve is refused', async () => {
    const [zofia, nina] = [await accepted(), await accepted()];
    for (const [to, status, code] of [
      ['nikt@okolica.example', 422, 'no-successor'],
      ['nie-ma', 422, 'no-successor'],
      [zofia.slug, 409, 'impossible'],
      [zofia.email, 409, 'impossible'],
    ] as const) {
      const answer = await move(urszula, zofia.slug, 'hand-over', to);
      expect([to, answer.status, (await answer.json()).code]).toEqual([to, status, code]);
    }
    await move(urszula, nina.slug, 'suspend');
    expect((await move(urszula, zofia.slug, 'hand-over', nina.slug)).status).toBe(409);
    expect(await servingAt(zofia.point)).toContain(zofia.slug);
  });

  it('of two to each other at once ends with one of them holding both', async () => {
    const [zofia, nina] = [await accepted(), await accepted()];
    const answers = await Promise.all([
      move(urszula, zofia.slug, 'hand-over', nina.slug),
      move(urszula, nina.slug, 'hand-over', zofia.slug),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('consents', () => {
  it('of the application decide what is published; one that is withdrawn hides at once, one that is given shows', async () => {
    const one = await completeAnswers(urszula);
    const zofia = await accepted({ answers: one });
    const hidden = 'Ambasador(ka): Bielany';
    expect(await profile(zofia.slug)).toMatchObject({ name: 'Zofia Próbna', phone: null, motivation: null });
    const { items } = await urszula.ask<{ items: { id: number; kind: string }[] }>('GET', '/api/editions/2026/texts');
    const textOf = (kind: string) => items.find((text) => text.kind === kind)?.id;
    const address = (field: string) => `/api/ambassadors/${zofia.slug}/consents/${field}`;

    const given = await zofia.ask<ConsentsAnswer>('PUT', address('phone'), { text: textOf('consent-phone') });
    expect(given.items).toEqual([
      expect.objectContaining({ field: 'name', value: 'Zofia Próbna', text: textOf('consent-name') }),
      expect.objectContaining({ field: 'phone', value: '600 000 000', text: textOf('consent-phone') }),
      expect.objectContaining({ field: 'experience', text: null }),
      expect.objectContaining({ field: 'motivation', text: null, givenAt: null }),
    ]);
    expect(await profile(zofia.slug)).toMatchObject({ phone: '600 000 000' });
    await zofia.ask('PUT', address('phone'), { text: textOf('consent-phone') });

    await zofia.ask('DELETE', address('name'));
    expect((await profile(zofia.slug)).name).toBe(hidden);
    const found = await (await fetch(`${web.url}/api/locate?lon=${zofia.point[0]}&lat=${zofia.point[1]}`)).json();
    const entry = found.ambassadors.find(({ slug }: { slug: string }) => slug === zofia.slug);
    expect(entry.name).toBe(hidden);
    for (const path of [
      '/api/ambassadors?limit=500',
      '/api/ambassadors.geojson',
      '/api/ambassadors.csv',
      '/api/areas?limit=500',
      '/api/areas.geojson',
      `/api/areas/${zofia.area}`,
      '/api/serving?place=precinct-140',
    ]) {
      const text = await (await fetch(web.url + path)).text();
      const own = text.split(zofia.slug).length - 1;
      expect([
        path,
        own > 0,
        /Zofia Próbna/.test(text.slice(text.indexOf(zofia.slug), text.indexOf(zofia.slug) + 200)),
      ]).toEqual([path, true, false]);
    }
    await zofia.ask('DELETE', address('name'));
    await zofia.ask('DELETE', address('phone'));
    expect(await profile(zofia.slug)).toMatchObject({ name: hidden, phone: null });
    await zofia.ask('PUT', address('name'), { text: textOf('consent-name') });
    expect((await profile(zofia.slug)).name).toBe('Zofia Próbna');
    const kept = await web.services.database.write('consents').whereNotNull('ambassador').where({ field: 'name' });
    expect(kept.filter(({ withdrawn_at }) => withdrawn_at !== null).length).toBeGreaterThan(0);
  });

  it('are the person’s own to give, to the text of that field', async () => {
    const zofia = await accepted();
    const { items } = await urszula.ask<{ items: { id: number; kind: string }[] }>('GET', '/api/editions/2026/texts');
    const textOf = (kind: string) => items.find((text) => text.kind === kind)?.id;
    const put = (person: TestClient, field: string, text: unknown) =>
      person.send('PUT', `/api/ambassadors/${zofia.slug}/consents/${field}`, { text });
    expect((await put(urszula, 'phone', textOf('consent-phone'))).status).toBe(404);
    expect((await put(zofia, 'email', textOf('consent-phone'))).status).toBe(404);
    expect((await put(zofia, 'phone', textOf('consent-name'))).status).toBe(422);
    expect((await put(zofia, 'phone', 1e9)).status).toBe(422);
    expect((await put(zofia, 'phone', 'x')).status).toBe(400);
    expect((await urszula.send('DELETE', `/api/ambassadors/${zofia.slug}/consents/name`)).status).toBe(404);
    expect(await profile(zofia.slug)).toMatchObject({ name: 'Zofia Próbna', phone: null });
  });
});

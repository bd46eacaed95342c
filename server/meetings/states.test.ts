import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { announce, type Managed, plannedBody, signedInAs } from './testing-meetings.ts';

let web: TestWeb;
let staff: TestClient;
let ambassador: TestClient;
let resident: TestClient;
const nobody = () => testClient(web.url);
let own: { slug: string; area: number };
let other: { slug: string; area: number };
const ask = async (sql: string, bindings: unknown[] = []) =>
  (await web.services.database.write.raw(sql, bindings as string[])).rows;

beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
  ambassador = await signedInAs(web, 'ambasador@okolica.example');
  resident = await signedInAs(web, 'mieszkanka@okolica.example');
  const [first, second] = await ask(
    `select slug, areas.id as area from ambassadors join areas on areas.ambassador = ambassadors.id
     where status = 'active' and user_id is null order by slug limit 2`,
  );
  own = first;
  other = second;
  await ask(
    `update ambassadors set user_id = (select id from users where email = 'ambasador@okolica.example') where slug = ?`,
    [own.slug],
  );
});
afterAll(() => web.close());

const status = async (client: TestClient, method: string, path: string, body?: object) => {
  const response = await client.send(method, path, body);
  const text = await response.text();
  return { status: response.status, ...(text && JSON.parse(text)) };
};
/** As if the time had come. */
const begin = (id: number) =>
  ask(`update meetings set starts_at = now() - interval '1 hour', ends_at = now() where id = ?`, [id]);

describe('a meeting', () => {
  it('is a draft that only its planner sees, then announced, then held with notes', async () => {
    const draft = await ambassador.ask<Managed>(
      'POST',
      '/api/meetings',
      plannedBody({ ambassador: own.slug, areas: [own.area] }),
    );
    expect(draft).toMatchObject({ stage: 'draft', version: 1, may: ['edit', 'plan', 'delete'] });
    for (const client of [nobody(), resident])
      expect((await client.send('GET', `/api/meetings/${draft.id}`)).status).toBe(404);
    expect((await nobody().send('GET', `/api/meetings/${draft.id}/calendar.ics`)).status).toBe(404);
    const planned = await ambassador.ask<Managed>('POST', `/api/meetings/${draft.id}/plan`, { version: 1 });
    expect(planned).toMatchObject({ stage: 'planned', version: 2, may: ['edit', 'cancel'] });
    expect(await nobody().ask('GET', `/api/meetings/${draft.id}`)).toMatchObject({
      title: 'Zielone podwórka w Nowej Hucie',
      startsAt: '2031-01-15T16:30:00Z',
      startsLocal: '2031-01-15T17:30',
      district: 18,
      capacity: 3,
      taken: 0,
      areas: [{ id: own.area }],
      ambassador: { slug: own.slug },
    });
    const outcome = { version: 2, notes: 'Przyszło 14 osób.', attendedInPerson: 14, attendedOnline: null };
    expect(await status(ambassador, 'POST', `/api/meetings/${draft.id}/hold`, outcome)).toMatchObject({
      status: 409,
      code: 'impossible',
      detail: 'Tego nie można zrobić: spotkanie jeszcze się nie zaczęło.',
    });
    await begin(draft.id);
    await ambassador.ask('POST', `/api/meetings/${draft.id}/hold`, outcome);
    await ambassador.ask('PUT', `/api/meetings/${draft.id}/outcome`, { ...outcome, version: 3, attendedInPerson: 15 });
    expect(await nobody().ask('GET', `/api/meetings/${draft.id}`)).toMatchObject({
      stage: 'held',
      notes: 'Przyszło 14 osób.',
      attendedInPerson: 15,
    });
  });

  it('does not make a move that its state forbids, and the refusal names the state', async () => {
    const reason = 'Sala jest zalana.';
    const moves: [string, string, object][] = [
      ['POST', '/plan', {}],
      ['POST', '/cancel', { reason }],
      ['POST', '/hold', {}],
      ['PUT', '/outcome', {}],
      ['DELETE', '', {}],
      ['PUT', '', plannedBody({ title: 'Inny tytuł' })],
    ];
    const allowed: Record<string, string[]> = {
      draft: ['POST /plan', 'DELETE ', 'PUT '],
      planned: ['POST /cancel', 'PUT '],
      begun: ['POST /hold'],
      held: ['PUT /outcome'],
      cancelled: [],
    };
    const reach: Record<string, () => Promise<Managed>> = {
      draft: () => staff.ask<Managed>('POST', '/api/meetings', plannedBody()),
      planned: () => announce(staff),
      begun: async () => {
        const meeting = await announce(staff);
        await begin(meeting.id);
        return meeting;
      },
      held: async () => {
        const meeting = await announce(staff);
        await begin(meeting.id);
        return staff.ask<Managed>('POST', `/api/meetings/${meeting.id}/hold`, { version: meeting.version });
      },
      cancelled: async () => {
        const meeting = await announce(staff);
        return staff.ask<Managed>('POST', `/api/meetings/${meeting.id}/cancel`, { version: meeting.version, reason });
      },
    };
    for (const [stage, make] of Object.entries(reach))
      for (const [method, part, body] of moves) {
        const { id, version } = await make();
        const answer = await status(staff, method, `/api/meetings/${id}${part}`, { ...body, version });
        const move = `${stage}: ${method} ${part}`;
        if (allowed[stage]?.includes(`${method} ${part}`)) expect(answer.status, move).toBeLessThan(300);
        else expect([answer.status, answer.code], move).toEqual([409, 'impossible']);
      }
  });

  it('is kept to its states by the database too', async () => {
    const { id } = await announce(staff);
    await expect(ask(`update meetings set status = 'draft' where id = ?`, [id])).rejects.toThrow(/does not go/);
    await ask(`update meetings set status = 'cancelled', cancellation_reason = 'x' where id = ?`, [id]);
    for (const next of ['draft', 'planned', 'held'])
      await expect(ask('update meetings set status = ? where id = ?', [next, id])).rejects.toThrow(/does not go/);
    await expect(ask(`update meetings set venue_name = null where id = ?`, [id])).rejects.toThrow(/check/);
  });

  it('is planned by ambassadors for their own areas only, and touched by nobody else', async () => {
    expect(await status(resident, 'POST', '/api/meetings', plannedBody())).toMatchObject({ status: 403 });
    const refused = { status: 403 };
    for (const change of [{}, { ambassador: other.slug }, { ambassador: own.slug, areas: [other.area] }])
      expect(await status(ambassador, 'POST', '/api/meetings', plannedBody(change))).toMatchObject(refused);
    const mine = await staff.ask<Managed>('POST', '/api/meetings', plannedBody({ ambassador: other.slug }));
    expect(await status(ambassador, 'PUT', `/api/meetings/${mine.id}`, { ...plannedBody(), version: 1 })).toMatchObject(
      {
        status: 404,
      },
    );
    const { id, version } = await staff.ask<Managed>('POST', `/api/meetings/${mine.id}/plan`, { version: 1 });
    for (const [method, part] of [
      ['PUT', ''],
      ['POST', '/cancel'],
      ['GET', '/manage'],
      ['GET', '/sign-ups.csv'],
    ] as const) {
      const body = part === '/cancel' ? { version, reason: 'Nie ma sali.' } : { ...plannedBody(), version };
      const answer = await status(
        ambassador,
        method,
        `/api/meetings/${id}${part}`,
        method === 'GET' ? undefined : body,
      );
      expect([answer.status, answer.code], method + part).toEqual([403, 'not-yours']);
    }
    await ask(`update ambassadors set status = 'suspended' where slug = ?`, [own.slug]);
    expect(await status(ambassador, 'POST', '/api/meetings', plannedBody({ ambassador: own.slug }))).toMatchObject(
      refused,
    );
    await ask(`update ambassadors set status = 'active' where slug = ?`, [own.slug]);
  });

  it('changed by two at once is shown to the second with both texts; the same text again is no conflict', async () => {
    const { id, version } = await announce(staff);
    const body = plannedBody({ title: 'Pierwszy tytuł', version });
    const first = await staff.ask<Managed>('PUT', `/api/meetings/${id}`, body);
    expect(first.version).toBe(version + 1);
    expect((await staff.ask<Managed>('PUT', `/api/meetings/${id}`, body)).version).toBe(version + 1);
    expect(await status(staff, 'PUT', `/api/meetings/${id}`, { ...body, title: 'Drugi tytuł' })).toMatchObject({
      status: 409,
      code: 'somebody-was-faster',
      current: { title: 'Pierwszy tytuł', version: version + 1 },
      yours: { title: 'Drugi tytuł', version },
    });
  });

  it('tells of others at the same time in the same place or of the same ambassador, and blocks nothing', async () => {
    const at = { startsAt: '2031-02-03T18:00', endsAt: '2031-02-03T19:00', ambassador: other.slug };
    const first = await announce(staff, at);
    expect(first.warnings).toEqual([]);
    const second = await announce(staff, {
      ...at,
      startsAt: '2031-02-03T18:30',
      venueName: 'Inaczej nazwana',
      venueAddress: null,
    });
    expect(second.warnings.map(({ code }) => code)).toEqual(['same-ambassador', 'same-venue']);
    expect(second).toMatchObject({ stage: 'planned', warnings: [{ meeting: { id: first.id } }, {}] });
    const later = await announce(staff, { ...at, startsAt: '2031-02-03T19:00', endsAt: '2031-02-03T20:00' });
    expect(later.warnings).toEqual([]);
    const outside = await announce(staff, {
      startsAt: '2031-02-04T18:00',
      endsAt: '2031-02-04T19:00',
      point: [20.3, 50.2],
    });
    expect(outside.warnings.map(({ code }) => code)).toEqual(['outside-city']);
  });
});

describe('the time of a meeting', () => {
  it('is Kraków’s on the days when clocks change', async () => {
    const times = [
      ['2031-03-30T01:30', '2031-03-30T03:30', '2031-03-30T00:30:00Z', '2031-03-30T01:30:00Z'],
      ['2031-10-26T01:30', '2031-10-26T03:30', '2031-10-25T23:30:00Z', '2031-10-26T02:30:00Z'],
      ['2031-10-26T02:30', '2031-10-26T03:00', '2031-10-26T00:30:00Z', '2031-10-26T02:00:00Z'],
    ];
    for (const [startsAt, endsAt, startsUtc, endsUtc] of times) {
      const meeting = await announce(staff, { startsAt, endsAt });
      expect(meeting).toMatchObject({ startsLocal: startsAt, endsLocal: endsAt, startsAt: startsUtc, endsAt: endsUtc });
    }
  });

  it('that does not exist, is past, or ends before it begins is refused with the field', async () => {
    const refused = async (change: object) => status(staff, 'POST', '/api/meetings', plannedBody(change));
    expect(await refused({ startsAt: '2031-03-30T02:30', endsAt: '2031-03-30T04:00' })).toMatchObject({
      status: 422,
      code: 'no-such-time',
      path: '/startsAt',
    });
    expect(await refused({ endsAt: '2031-02-30T10:00' })).toMatchObject({ status: 422, path: '/endsAt' });
    expect(await refused({ endsAt: '2031-01-15T17:30' })).toMatchObject({ status: 422, code: 'ends-before' });
    expect(await refused({ endsAt: '2031-01-17T17:30' })).toMatchObject({ status: 422, code: 'too-long' });
    const past = await staff.ask<Managed>(
      'POST',
      '/api/meetings',
      plannedBody({ startsAt: '2020-01-15T17:30', endsAt: '2020-01-15T18:30' }),
    );
    expect(past.warnings.map(({ code }) => code)).toEqual(['in-the-past']);
    expect(await status(staff, 'POST', `/api/meetings/${past.id}/plan`, { version: 1 })).toMatchObject({
      status: 422,
      code: 'in-the-past',
    });
  });
});

describe('what is sent for a meeting', () => {
  it('wrongly is refused and never breaks the server', async () => {
    const corpus: [object, number][] = [
      [{ title: 'a\u0000b' }, 400],
      [{ title: '  ' }, 400],
      [{ agenda: 'x\u0000' }, 400],
      [{ title: 'x'.repeat(121) }, 400],
      [{ form: 'party' }, 400],
      [{ startsAt: '2031-01-15' }, 400],
      [{ startsAt: '2031-13-15T10:00' }, 422],
      [{ point: [500, 50] }, 400],
      [{ point: [20] }, 400],
      [{ capacity: 0 }, 400],
      [{ capacity: 1.5 }, 400],
      [{ onlineUrl: 'javascript:alert(1)' }, 400],
      [{ areas: [2_147_483_647] }, 422],
      [{ areas: [-1] }, 400],
      [{ ambassador: 'nie-ma-takiego' }, 422],
      [{ ambassador: "'" }, 400],
      [{ languages: [] }, 400],
      [{ unknown: 1 }, 400],
    ];
    for (const [change, expected] of corpus)
      expect([change, (await status(staff, 'POST', '/api/meetings', plannedBody(change))).status]).toEqual([
        change,
        expected,
      ]);
    for (const [form, change] of [
      ['in-person', { venueName: null }],
      ['hybrid', { onlineUrl: null }],
      ['online', { onlineUrl: null }],
    ] as const) {
      const draft = await staff.ask<Managed>('POST', '/api/meetings', plannedBody({ form, ...change }));
      expect((await status(staff, 'POST', `/api/meetings/${draft.id}/plan`, { version: 1 })).status).toBe(422);
    }
    for (const id of ['0', 'x', '99999999999', '1e1', '%00'])
      for (const part of ['', '/calendar.ics', '/manage', '/sign-ups.csv'])
        expect((await staff.send('GET', `/api/meetings/${id}${part}`)).status, id + part).toBe(404);
  });
});

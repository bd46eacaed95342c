import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import {
  type ApplicationStatus,
  applicantMoves,
  applicationStatuses,
  type Move,
  movesOf,
  staffMoves,
} from './moves.ts';
import type { Application } from './schema.ts';
import { newPerson, readyApplication, submit, submitted } from './testing-applicant.ts';

type Person = TestClient & { id: string };

let web: TestWeb;
let urszula: Person;
let otto: Person;
beforeAll(async () => {
  web = await openTestWeb();
  urszula = await newPerson(web, 'Urszula Sprawdzalska', ['staff']);
  otto = await newPerson(web, 'Otto Drugi', ['administrator']);
});
afterAll(() => web.close());

/** The requests of the walk are more than one person makes in a minute. */
async function freely(): Promise<void> {
  await web.services.database.write('rate_limits').delete();
}

async function move(person: TestClient, { id, version, draft }: Application, name: Move): Promise<Response> {
  if (name === 'edit')
    return person.send('PATCH', `/api/applications/${id}`, { version, answers: { name: `Inna ${version}` } });
  const draftVersion = draft?.version ?? 1;
  const body = name === 'submit' ? { version, draftVersion } : { version, note: 'Bo tak.' };
  return person.send('POST', `/api/applications/${id}/${name}`, body);
}

/** An application brought to a state by the moves that lead there. */
async function inState(zofia: TestClient, status: ApplicationStatus): Promise<Application> {
  const ready = await readyApplication(zofia);
  if (status === 'draft') return ready;
  const sent = await submit(zofia, ready);
  const leads = { returned: 'return', accepted: 'accept', declined: 'decline', withdrawn: 'withdraw' } as const;
  if (status === 'submitted') return sent;
  const answer = await move(status === 'withdrawn' ? zofia : urszula, sent, leads[status]);
  expect(answer.status).toBe(200);
  return zofia.ask<Application>('GET', `/api/applications/${sent.id}`);
}

/** Where a move leads to. */
const after: Record<Move, ApplicationStatus | undefined> = {
  edit: undefined,
  submit: 'submitted',
  withdraw: 'withdrawn',
  return: 'returned',
  accept: 'accepted',
  decline: 'declined',
};

describe('in each state of an application', () => {
  it.each(applicationStatuses)('%s: everybody can do exactly what is theirs to do', async (status) => {
    await freely();
    const zofia = await newPerson(web, 'Zofia Próbna');
    const expert = await newPerson(web, 'Eryk Ekspert', ['expert']);
    const ambassador = await newPerson(web, 'Ala Ambasadorka', ['ambassador']);
    const application = await inState(zofia, status);
    const read = () => zofia.ask<Application>('GET', `/api/applications/${application.id}`);
    const unseen = status === 'draft';

    for (const stranger of [expert, ambassador]) {
      expect((await stranger.send('GET', `/api/applications/${application.id}`)).status).toBe(404);
      for (const name of applicantMoves) expect((await move(stranger, application, name)).status).toBe(404);
      for (const name of staffMoves) expect((await move(stranger, application, name)).status).toBe(403);
    }
    for (const name of staffMoves) expect((await move(zofia, application, name)).status).toBe(403);
    for (const name of applicantMoves) expect((await move(urszula, application, name)).status).toBe(404);
    expect((await urszula.send('GET', `/api/applications/${application.id}`)).status).toBe(unseen ? 404 : 200);
    expect((await urszula.send('GET', `/api/applications/${application.id}/effect`)).status).toBe(unseen ? 404 : 200);
    expect(await read()).toEqual(application);
    expect(application.may).toEqual(movesOf(status, 'applicant'));

    for (const [person, moves, who] of [
      [zofia, applicantMoves, 'applicant'],
      [urszula, staffMoves, 'staff'],
      [otto, staffMoves, 'staff'],
    ] as const)
      for (const name of moves) {
        if (movesOf(status, who).includes(name)) continue;
        const answer = await move(person, application, name);
        const body = await answer.json();
        if (unseen && who === 'staff') expect([name, answer.status]).toEqual([name, 404]);
        else {
          expect([name, answer.status, body.code]).toEqual([name, 409, 'already-decided']);
          expect(body).toMatchObject({ status, by: expect.any(String), at: expect.any(String) });
        }
      }
    expect(await read()).toEqual(application);
    // An older version is told what it is now instead of being moved.
    for (const who of ['applicant', 'staff'] as const)
      for (const name of movesOf(status, who)) {
        const stale = { ...application, version: application.version + 5 };
        const answer = await move(who === 'staff' ? urszula : zofia, stale, name);
        expect([name, answer.status, (await answer.json()).code]).toEqual([name, 409, 'somebody-was-faster']);
      }
    expect(await read()).toEqual(application);
  });

  const steps = applicationStatuses.flatMap((status) =>
    (['applicant', 'staff'] as const).flatMap((who) => movesOf(status, who).map((name) => ({ status, who, name }))),
  );
  it.each(steps)('$status: $name by $who leads where it should', async ({ status, who, name }) => {
    await freely();
    const zofia = await newPerson(web, 'Zofia Próbna');
    const application = await inState(zofia, status);
    const answer = await move(who === 'staff' ? urszula : zofia, application, name);
    expect(answer.status).toBe(200);
    const moved = await zofia.ask<Application>('GET', `/api/applications/${application.id}`);
    expect(moved).toMatchObject({ status: after[name] ?? status, version: application.version + 1 });
    expect(moved.history.length).toBe(application.history.length + (name === 'edit' ? 0 : 1));
    const versions = await web.services.database
      .write('area_versions')
      .where({ area: moved.area?.id ?? 0 })
      .orderBy('number');
    const expected = { submitted: 'proposed', accepted: 'approved', draft: undefined }[moved.status as string];
    if (moved.area && expected) expect(versions.at(-1)?.status).toBe(expected);
    if (moved.area && ['returned', 'declined', 'withdrawn'].includes(moved.status))
      expect(versions.some((version) => ['proposed', 'approved'].includes(version.status))).toBe(false);
  });
});

describe('two people at once', () => {
  it.each([
    ['accept', 'accept'],
    ['accept', 'decline'],
    ['return', 'accept'],
  ] as const)('deciding %s and %s: one wins, the other is told who it was', async (first, second) => {
    await freely();
    const zofia = await newPerson(web, 'Zofia Próbna');
    const sent = await submitted(zofia);
    const answers = await Promise.all([move(urszula, sent, first), move(otto, sent, second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const at = answers.findIndex(({ status }) => status === 409);
    const lost = await answers[at]?.json();
    expect(lost).toMatchObject({ code: 'already-decided', by: at === 0 ? 'Otto Drugi' : 'Urszula Sprawdzalska' });
    const whole = await zofia.ask<Application>('GET', `/api/applications/${sent.id}`);
    expect(whole.history).toHaveLength(3);
    expect(lost.status).toBe(whole.status);
    const made = await web.services.database.write('ambassadors').where({ user_id: zofia.id });
    expect(made).toHaveLength(whole.status === 'accepted' ? 1 : 0);
  });

  it('the applicant withdrawing while staff accept: one of both holds', async () => {
    await freely();
    for (let turn = 0; turn < 3; turn++) {
      const zofia = await newPerson(web, 'Zofia Próbna');
      const sent = await submitted(zofia);
      const answers = await Promise.all([move(zofia, sent, 'withdraw'), move(urszula, sent, 'accept')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const whole = await zofia.ask<Application>('GET', `/api/applications/${sent.id}`);
      expect(whole.status).toBe(answers[0]?.status === 200 ? 'withdrawn' : 'accepted');
      const [version] = await web.services.database.write('area_versions').where({ area: sent.area?.id });
      expect(version.status).toBe(whole.status === 'accepted' ? 'approved' : 'withdrawn');
    }
  });

  it('on two connections of two processes decide once as well', async () => {
    await freely();
    const twin = await openTestWeb({}, web.services.database);
    try {
      const elsewhere = await newPerson(twin, 'Tomasz Zdalny', ['staff']);
      const zofia = await newPerson(web, 'Zofia Próbna');
      const sent = await submitted(zofia);
      const answers = await Promise.all([move(urszula, sent, 'accept'), move(elsewhere, sent, 'accept')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    } finally {
      await twin.close();
    }
  });
});

describe('an application cannot', () => {
  it('be decided on by its own applicant, whatever their role', async () => {
    await freely();
    const clerk = await newPerson(web, 'Klara Podwójna', ['staff']);
    const sent = await submitted(clerk);
    for (const name of staffMoves) {
      const answer = await move(clerk, sent, name);
      expect([name, answer.status, (await answer.json()).code]).toEqual([name, 403, 'own-application']);
    }
    expect(sent.may).toEqual(['withdraw']);
  });

  it('be begun or submitted when the call is closed; a returned one can still be answered', async () => {
    await freely();
    const { write } = web.services.database;
    const [late, zofia, asked] = [
      await newPerson(web, 'Leon Spóźniony'),
      await newPerson(web, 'Zofia Próbna'),
      await newPerson(web, 'Aniela Pytana'),
    ];
    const ready = await readyApplication(zofia);
    const returned = await inState(asked, 'returned');
    const before = await write('edition_stages').where({ edition: 2026, stage: 'applications' }).first();
    const put = (opens: string, closes: string) =>
      write('edition_stages').where({ edition: 2026, stage: 'applications' }).update({ opens, closes });
    await put('2020-02-10', '2020-02-25');
    try {
      const refused = await late.send('POST', '/api/applications', {});
      expect({ status: refused.status, ...(await refused.json()) }).toMatchObject({
        status: 409,
        code: 'not-open',
        opens: '2020-02-10',
        closes: '2020-02-25',
      });
      const sent = await move(zofia, ready, 'submit');
      expect([sent.status, (await sent.json()).code]).toEqual([409, 'not-open']);
      expect((await move(zofia, ready, 'edit')).status).toBe(200);
      expect((await move(asked, returned, 'submit')).status).toBe(200);
    } finally {
      await put(before.opens, before.closes);
    }
  });

  it('be submitted before the e-mail is confirmed', async () => {
    const zofia = await newPerson(web, 'Zofia Próbna');
    const ready = await readyApplication(zofia);
    await web.services.database.write('users').where({ id: zofia.id }).update({ email_verified: false });
    const answer = await move(zofia, ready, 'submit');
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'email-not-confirmed']);
  });

  it('be found under an id that is none, nor hold what the database cannot keep', async () => {
    await freely();
    for (const id of ['0', '-1', 'x', '1e3', '9999999999', '%00', "'"])
      for (const [method, path] of [
        ['GET', ''],
        ['PATCH', ''],
        ['POST', '/submit'],
        ['POST', '/accept'],
      ] as const) {
        const answer = await urszula.send(method, `/api/applications/${id}${path}`, method === 'GET' ? undefined : {});
        expect([400, 404], `${method} ${id}${path}`).toContain(answer.status);
      }
    const zofia = await newPerson(web, 'Zofia Próbna');
    const { id } = await zofia.ask<Application>('POST', '/api/applications');
    for (const answers of [
      { name: 'a\u0000' },
      { name: '\ud800' },
      { motivation: 'x'.repeat(4_001) },
      { experience: '\u0007' },
      { forms: ['budget', 'budget'] },
      { forms: ['vote'] },
      { consents: { email: 1 } },
      { consents: { name: 1e12 } },
      { pesel: '1' },
      [],
      null,
    ])
      expect(
        (await zofia.send('PATCH', `/api/applications/${id}`, { version: 1, answers })).status,
        JSON.stringify(answers),
      ).toBe(400);
    for (const query of ['status=draft', 'status=x', 'limit=0', 'cursor=x', 'district=99', 'area=0'])
      expect((await urszula.send('GET', `/api/applications?${query}`)).status, query).toBe(400);
  });
});

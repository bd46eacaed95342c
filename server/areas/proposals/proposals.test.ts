import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../../accounts/testing-client.ts';
import type { Application } from '../../applications/schema.ts';
import { newPerson, submitted } from '../../applications/testing-applicant.ts';
import { openTestMailbox, type TestMailbox } from '../../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import type { Draft, DraftsAnswer } from '../drafts/schema.ts';
import type { OwnAreasAnswer, Proposal, ProposalPage } from './schema.ts';

type Person = TestClient & { id: string; email: string };

let web: TestWeb;
let mailbox: TestMailbox;
let urszula: Person;
let otto: Person;
let zofia: Person;
let area: number;
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  urszula = await newPerson(web, 'Urszula Sprawdzalska', ['staff']);
  otto = await newPerson(web, 'Otto Drugi', ['staff']);
  zofia = await newPerson(web, 'Zofia Próbna');
  const { id, version } = await submitted(zofia);
  const accepted = await urszula.ask<Application>('POST', `/api/applications/${id}/accept`, { version });
  area = accepted.area?.id ?? 0;
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

const smaller = { precincts: [140], streets: [], drawn: [], cut: [] };
const larger = { precincts: [140, 141, 138], streets: [], drawn: [], cut: [] };
async function refusal(response: Response) {
  return { status: response.status, ...(await response.json()) };
}
async function draft(change: object): Promise<Draft> {
  return zofia.ask<Draft>('POST', '/api/areas/drafts', { area, ...change });
}
async function proposed(change: object, note?: string): Promise<Proposal> {
  const { id, version } = await draft(change);
  return zofia.ask<Proposal>('POST', `/api/areas/drafts/${id}/propose`, { version, ...(note && { note }) });
}
const own = async () => (await zofia.ask<OwnAreasAnswer>('GET', '/api/areas/own')).items[0];
const locate = async ([lon, lat]: number[]) =>
  (await (await fetch(`${web.url}/api/locate?lon=${lon}&lat=${lat}`)).json()).ambassadors.map(
    ({ slug }: { slug: string }) => slug,
  );

describe('a next version of an area', () => {
  it('is proposed, compared, returned, drawn on, approved and then what look-ups answer with', async () => {
    const before = await own();
    expect(before).toMatchObject({ name: 'Bielany', mayPropose: true, proposal: null });
    expect(before?.versions.map(({ status }) => status)).toEqual(['approved']);
    const first = await proposed({ recipe: larger, name: 'Bielany i Olszanica' }, 'Sąsiedzi prosili.');
    expect(first).toMatchObject({
      status: 'proposed',
      number: 2,
      area: { id: area, name: 'Bielany' },
      name: 'Bielany i Olszanica',
      note: 'Sąsiedzi prosili.',
      may: ['withdraw'],
      before: { number: 1 },
      removed: { areaKm2: 0, residents: 0 },
    });
    expect(first.added?.areaKm2).toBeCloseTo(first.areaKm2 - (first.before?.areaKm2 ?? 0), 3);
    expect(first.effect?.newlyServed).toBeLessThanOrEqual(first.added?.residents ?? 0);
    expect((await zofia.ask<DraftsAnswer>('GET', '/api/areas/drafts')).items).toEqual([]);

    const queue = await urszula.ask<ProposalPage>('GET', '/api/areas/proposals?q=bielany');
    expect(queue.items.map(({ id }) => id)).toEqual([first.id]);
    const map = await urszula.ask<{ features: object[] }>('GET', '/api/areas/proposals.geojson?district=7');
    expect(map.features).toHaveLength(1);
    expect((await urszula.ask<Proposal>('GET', `/api/areas/proposals/${first.id}`)).may).toEqual(['approve', 'return']);
    const returned = await urszula.ask<Proposal>('POST', `/api/areas/proposals/${first.id}/return`, {
      note: 'Za duży krok.',
    });
    expect(returned).toMatchObject({ status: 'returned', effect: null, decision: { by: 'Urszula Sprawdzalska' } });
    const again = await own();
    expect(again?.versions[0]).toMatchObject({ status: 'returned', decidedBy: 'Zespół programu' });
    expect(again?.drafts).toEqual([expect.objectContaining({ recipe: larger, name: 'Bielany i Olszanica' })]);

    const [back] = again?.drafts ?? [];
    const second = await zofia.ask<Proposal>('POST', `/api/areas/drafts/${back?.id}/propose`, { version: 1 });
    await urszula.ask('POST', `/api/areas/proposals/${second.id}/approve`);
    expect(await locate(second.point)).toContain('bielany');
    const shown = await (await fetch(`${web.url}/api/areas/${area}`)).json();
    expect(shown).toMatchObject({ name: 'Bielany i Olszanica', version: 3, recipe: larger });
    const checked = await zofia.ask<{ geometry: unknown }>('POST', '/api/areas/check', { recipe: larger, area });
    expect(checked.geometry).toEqual(shown.geometry);
    expect((await own())?.versions.map(({ status }) => status)).toEqual(['approved', 'returned', 'replaced']);
    await expect
      .poll(() => mailbox.received.filter(({ to }) => to === zofia.email).length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(3);
  });

  it('waits alone: another one is refused until it is withdrawn, and then it is a draft again', async () => {
    const first = await proposed({ recipe: smaller });
    expect(first.removed?.areaKm2).toBeGreaterThan(0);
    expect(first.effect?.newlyServed).toBeLessThanOrEqual(0);
    const other = await draft({ recipe: { ...smaller, precincts: [141] } });
    const propose = (version: number) => zofia.send('POST', `/api/areas/drafts/${other.id}/propose`, { version });
    expect(await refusal(await propose(7))).toMatchObject({ status: 409, code: 'somebody-was-faster' });
    expect(await refusal(await propose(1))).toMatchObject({
      status: 409,
      code: 'already-proposed',
      proposal: first.id,
    });
    const withdrawn = await zofia.ask<Proposal>('POST', `/api/areas/proposals/${first.id}/withdraw`);
    expect(withdrawn).toMatchObject({ status: 'withdrawn', decision: { by: 'Zofia Próbna' } });
    expect((await own())?.drafts.map(({ recipe }) => recipe.precincts)).toContainEqual([140]);
  });

  it('is decided once, whoever of two staff is faster', async () => {
    for (const race of [
      ['approve', 'approve'],
      ['approve', 'return'],
    ]) {
      const current = (await own())?.approved?.number === 3 ? smaller : larger;
      const { id } = await proposed({ recipe: current });
      const answers = await Promise.all(
        [urszula, otto].map((person, at) =>
          person.send('POST', `/api/areas/proposals/${id}/${race[at]}`, { note: 'Razem.' }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = await refusal(answers.find(({ status }) => status === 409) as Response);
      expect(lost).toMatchObject({ code: 'already-decided', at: expect.any(String) });
      expect(['Urszula Sprawdzalska', 'Otto Drugi']).toContain(lost.by);
      expect(['approved', 'returned']).toContain(lost.status);
      if (race[1] === 'return' && lost.status === 'returned') continue;
      expect((await own())?.approved?.id).toBe(id);
    }
  });

  it('allows each move in its state only, and nobody else’s', async () => {
    const jan = await newPerson(web, 'Jan Obcy');
    const current = await own();
    const { id } = await proposed({ recipe: { ...smaller, precincts: [141] } });
    const moves = ['withdraw', 'approve', 'return'];
    for (const [person, codes] of [
      [jan, [404, 403, 403]],
      [urszula, [404, undefined, undefined]],
      [zofia, [undefined, 403, 403]],
    ] as const)
      for (const [at, move] of moves.entries()) {
        const expected = codes[at];
        if (expected === undefined) continue;
        const answer = await person.send('POST', `/api/areas/proposals/${id}/${move}`, { note: 'x' });
        expect([move, answer.status]).toEqual([move, expected]);
      }
    await urszula.ask('POST', `/api/areas/proposals/${id}/return`, { note: 'Nie teraz.' });
    for (const version of (await own())?.versions ?? [])
      if (version.proposedAt && version.number > 1)
        for (const [person, move] of [
          [zofia, 'withdraw'],
          [urszula, 'approve'],
          [urszula, 'return'],
        ] as const) {
          const answer = await refusal(
            await person.send('POST', `/api/areas/proposals/${version.id}/${move}`, { note: 'x' }),
          );
          expect({ move, ...answer }).toMatchObject({ status: version.status, code: 'already-decided' });
        }
    expect((await own())?.approved).toEqual(current?.approved);
    for (const odd of ['0', 'x', '1e3', '99999999999', '-1'])
      expect((await urszula.send('GET', `/api/areas/proposals/${odd}`)).status).toBe(404);
    // First areas of applications are decided there.
    const { body } = { body: await submitted(jan, { name: 'Zwierzyniec' }) };
    const [row] = await web.services.database.write('area_versions').where({ area: body.area?.id }).select('id');
    expect((await urszula.send('POST', `/api/areas/proposals/${row.id}/approve`)).status).toBe(404);
  });

  it('that says what is approved already, has no area or makes none is refused', async () => {
    const same = await draft({});
    expect(
      await refusal(await zofia.send('POST', `/api/areas/drafts/${same.id}/propose`, { version: 1 })),
    ).toMatchObject({
      status: 409,
      code: 'unchanged',
    });
    const empty = await draft({ recipe: {} });
    expect(
      await refusal(await zofia.send('POST', `/api/areas/drafts/${empty.id}/propose`, { version: 1 })),
    ).toMatchObject({ status: 422, code: 'recipe-refused', reason: 'empty' });
    const free = await zofia.ask<Draft>('POST', '/api/areas/drafts', { recipe: smaller });
    expect(
      await refusal(await zofia.send('POST', `/api/areas/drafts/${free.id}/propose`, { version: 1 })),
    ).toMatchObject({
      status: 409,
      code: 'no-area',
    });
    const { write } = web.services.database;
    await write('ambassadors').where({ user_id: zofia.id }).update({ status: 'suspended' });
    const waiting = await zofia.ask<DraftsAnswer>('GET', '/api/areas/drafts');
    const mine = waiting.items.find((entry) => entry.area === area);
    const answer = await zofia.send('POST', `/api/areas/drafts/${mine?.id}/propose`, { version: mine?.version });
    expect(await refusal(answer)).toMatchObject({ status: 403, code: 'not-your-area' });
    await write('ambassadors').where({ user_id: zofia.id }).update({ status: 'active' });
  });
});

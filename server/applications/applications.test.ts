import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../accounts/testing-client.ts';
import type { Draft } from '../areas/drafts/schema.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { Application, ApplicationsAnswer, EffectAnswer, QueuePage } from './schema.ts';
import { completeAnswers, newPerson, readyApplication, submit, submitted } from './testing-applicant.ts';

let web: TestWeb;
let mailbox: TestMailbox;
let urszula: TestClient & { email: string };
beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  urszula = await newPerson(web, 'Urszula Sprawdzalska', ['staff']);
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});

async function refusal(response: Response) {
  return { status: response.status, ...(await response.json()) };
}

describe('an application', () => {
  it('is begun once, saved as one types and read back on another device', async () => {
    const zofia = await newPerson(web, 'Zofia Próbna');
    const answers = await Promise.all([1, 2].map(() => zofia.send('POST', '/api/applications', {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    const [begun, twin] = (await Promise.all(answers.map((answer) => answer.json()))) as [Application, Application];
    expect(begun).toMatchObject({
      edition: 2026,
      status: 'draft',
      version: 1,
      area: null,
      email: zofia.email,
      draft: { name: '', kind: null },
      may: ['edit', 'submit', 'withdraw'],
      history: [{ kind: 'started', actorRole: 'applicant', actorName: 'Zofia Próbna' }],
    });
    expect(twin.id).toBe(begun.id);
    const address = `/api/applications/${begun.id}`;
    const typed = { name: 'Zofia', motivation: 'Bo\n\tdrzewa' };
    const saved = await zofia.ask<Application>('PATCH', address, { version: 1, answers: typed });
    expect(saved).toMatchObject({ version: 2, answers: typed });
    expect(await zofia.ask('GET', address)).toEqual(saved);
    const { items } = await zofia.ask<ApplicationsAnswer>('GET', '/api/applications/own');
    expect(items).toEqual([saved]);
  });

  it('saved on two devices gives the second both versions; the same again is no conflict', async () => {
    const jan = await newPerson(web, 'Jan Dwojga');
    const { id } = await jan.ask<Application>('POST', '/api/applications');
    const patch = (name: string) => jan.send('PATCH', `/api/applications/${id}`, { version: 1, answers: { name } });
    const answers = await Promise.all([patch('Jan A'), patch('Jan B')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = await refusal(answers.find(({ status }) => status === 409) as Response);
    expect(lost).toMatchObject({ code: 'somebody-was-faster', current: { version: 2 }, yours: { version: 1 } });
    const same = await patch(lost.current.answers.name);
    expect([same.status, (await same.json()).version]).toEqual([200, 2]);
  });

  it('says of every field what is missing before it can be submitted', async () => {
    const ewa = await newPerson(web, 'Ewa Niegotowa');
    const begun = await ewa.ask<Application>('POST', '/api/applications');
    const send = (version: number) =>
      ewa.send('POST', `/api/applications/${begun.id}/submit`, { version, draftVersion: 1 });
    const { status, code, fields } = await refusal(await send(1));
    expect([status, code]).toEqual([422, 'incomplete']);
    expect(fields.map(({ path }: { path: string }) => path)).toEqual([
      '/answers/name',
      '/answers/residenceConfirmed',
      '/answers/forms',
      '/answers/motivation',
      '/draft/name',
      '/draft/kind',
      '/draft/recipe',
      '/answers/clauseRead',
    ]);
    for (const { detail } of fields) expect(detail).toMatch(/\.$/);
    const whole = await completeAnswers(ewa);
    const wrongTexts = { ...whole, clauseText: whole.consents?.name, consents: { phone: whole.clauseText } };
    await ewa.ask('PATCH', `/api/applications/${begun.id}`, { version: 1, answers: wrongTexts });
    const again = await refusal(await send(2));
    expect(again.fields.map(({ path }: { path: string }) => path)).toEqual([
      '/draft/name',
      '/draft/kind',
      '/draft/recipe',
      '/answers/clauseRead',
      '/answers/consents/phone',
    ]);
  });

  it('whose recipe makes no area is refused as a check refuses it', async () => {
    const ola = await newPerson(web, 'Ola Daleka');
    const ring = [
      [20.5, 50],
      [20.6, 50],
      [20.6, 50.1],
      [20.5, 50],
    ];
    const recipe = { drawn: [{ type: 'Polygon', coordinates: [ring] }] };
    const ready = await readyApplication(ola, { recipe });
    const body = { version: ready.version, draftVersion: ready.draft?.version };
    expect(await refusal(await ola.send('POST', `/api/applications/${ready.id}/submit`, body))).toMatchObject({
      status: 422,
      code: 'recipe-refused',
      reason: 'outside-city',
    });
    expect(await ola.ask('GET', `/api/applications/${ready.id}`)).toEqual(ready);
  });

  it('goes from submitted over returned to accepted, with a mail at every step and the history kept', async () => {
    const zofia = await newPerson(web, 'Zofia Próbna');
    const sent = await submitted(zofia, { name: 'Bielany i Przegorzały' });
    expect(sent).toMatchObject({ status: 'submitted', may: ['withdraw'], area: { name: 'Bielany i Przegorzały' } });
    expect(await mailbox.next(zofia.email)).toContain('„Bielany i Przegorzały” jest wysłane');
    expect(await mailbox.next(urszula.email)).toContain('Zofia Próbna zgłasza się');

    const queue = await urszula.ask<QueuePage>('GET', '/api/applications?q=zofia%20bielany');
    expect(queue.items).toEqual([
      expect.objectContaining({ id: sent.id, applicantName: 'Zofia Próbna', waitingDays: 0, status: 'submitted' }),
    ]);
    const seen = await urszula.ask<Application>('GET', `/api/applications/${sent.id}`);
    expect(seen).toMatchObject({ draft: null, may: ['return', 'accept', 'decline'], email: zofia.email });
    const returned = await urszula.ask<Application>('POST', `/api/applications/${sent.id}/return`, {
      version: seen.version,
      note: 'Prosimy o krótsze\nuzasadnienie & nazwę.',
    });
    expect(returned).toMatchObject({ status: 'returned', may: [] });
    expect(await mailbox.next(zofia.email)).toMatch(/> Prosimy o krótsze\r\n> uzasadnienie & nazwę\./);

    const mine = await zofia.ask<Application>('GET', `/api/applications/${sent.id}`);
    expect(mine.history.map(({ kind, actorName, note }) => [kind, actorName, note])).toEqual([
      ['started', 'Zofia Próbna', null],
      ['submitted', 'Zofia Próbna', null],
      ['returned', 'Zespół programu', 'Prosimy o krótsze\nuzasadnienie & nazwę.'],
    ]);
    const draft = mine.draft as Draft;
    const renamed = await zofia.ask<Draft>('PUT', `/api/areas/drafts/${draft.id}`, {
      version: draft.version,
      name: 'Bielany',
      kind: 'estate',
      recipe: draft.recipe,
    });
    const changed = await zofia.ask<Application>('PATCH', `/api/applications/${sent.id}`, {
      version: mine.version,
      answers: { ...mine.answers, motivation: 'Ławki.' },
    });
    const stale = { version: changed.version, draftVersion: draft.version };
    expect(await refusal(await zofia.send('POST', `/api/applications/${sent.id}/submit`, stale))).toMatchObject({
      status: 409,
      code: 'somebody-was-faster',
      current: { name: 'Bielany' },
    });
    const again = await submit(zofia, { ...changed, draft: renamed });
    expect(again.area).toMatchObject({ name: 'Bielany', version: 2 });
    // The answer was lost on its way and the submission is sent once more.
    expect(await submit(zofia, { ...changed, draft: renamed })).toEqual(again);
    expect((await zofia.send('DELETE', `/api/areas/drafts/${draft.id}`)).status).toBe(409);

    const { effect, overlaps, neighbours } = await urszula.ask<EffectAnswer>(
      'GET',
      `/api/applications/${sent.id}/effect`,
    );
    expect(effect.residents).toBeGreaterThan(0);
    expect(effect.newlyServed).toBe(effect.residentsUnservedBefore);
    expect(Array.isArray(overlaps)).toBe(true);
    expect(neighbours.length).toBeGreaterThan(0);

    const [lon, lat] = again.area?.point ?? [];
    const locate = async () => await (await fetch(`${web.url}/api/locate?lon=${lon}&lat=${lat}`)).json();
    const before = await locate();
    const accepted = await urszula.ask<Application>('POST', `/api/applications/${sent.id}/accept`, {
      version: again.version,
      note: 'Witamy!',
    });
    expect(accepted).toMatchObject({ status: 'accepted', ambassador: 'bielany', may: [] });
    const after = await locate();
    expect(after.ambassadors.map(({ slug }: { slug: string }) => slug)).toEqual([
      ...before.ambassadors.map(({ slug }: { slug: string }) => slug),
      'bielany',
    ]);
    const serving = await (await fetch(`${web.url}/api/serving?place=precinct-140`)).json();
    expect(JSON.stringify(serving)).toContain('"bielany"');
    expect(await mailbox.next(zofia.email)).toContain('„Bielany” jest wysłane');
    expect(await mailbox.next(zofia.email)).toContain('Witamy!');

    const checked = await zofia.ask<{ geometry: unknown }>('POST', '/api/areas/check', { recipe: renamed.recipe });
    const area = await zofia.ask<{ geometry: unknown; recipe: unknown; ambassador: object }>(
      'GET',
      `/api/areas/${again.area?.id}`,
    );
    expect(checked.geometry).toEqual(area.geometry);
    expect(area.ambassador).toMatchObject({ slug: 'bielany', name: 'Zofia Próbna', status: 'awaiting-training' });
    expect((await zofia.send('GET', `/api/areas/drafts/${draft.id}`)).status).toBe(404);
  });
});

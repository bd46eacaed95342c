import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { ProposalWhole } from './schema.ts';
import { type MoverRole, moversOf, type ProposalStatus, proposalStatuses, publicStatuses } from './status.ts';
import { begin, contentBody, move, putProposal } from './testing-proposals.ts';

let web: TestWeb;
let area: number;
const people = new Map<MoverRole | 'other' | 'nobody', TestClient>();
const authorEmail = 'mieszkanka@okolica.example';
const ask = async (sql: string, bindings: unknown[] = []) =>
  (await web.services.database.write.raw(sql, bindings as string[])).rows;
const as = (who: MoverRole | 'other' | 'nobody') => people.get(who) as TestClient;
const send = async (client: TestClient, path: string, body: object) => {
  const response = await client.send('POST', path, body);
  return { ...(await response.json()), http: response.status };
};

beforeAll(async () => {
  web = await openTestWeb();
  people.set('author', await signedInAs(web, authorEmail));
  people.set('ambassador', await signedInAs(web, 'ambasador@okolica.example'));
  people.set('staff', await signedInAs(web, 'urzedniczka@okolica.example'));
  people.set('other', await signedInAs(web, 'kandydat@okolica.example'));
  people.set('nobody', testClient(web.url));
  const [serving] = await ask(
    `select ambassadors.id, areas.id as area from ambassadors join areas on areas.ambassador = ambassadors.id
     where slug = 'teresa-milewicz'`,
  );
  area = serving.area;
  await ask(
    `update ambassadors set user_id = (select id from users where email = 'ambasador@okolica.example') where id = ?`,
    [serving.id],
  );
});
afterAll(() => web.close());

/** Where each verb leads, and who may use it in which status: written out, so that a move added by mistake is seen. */
const verbs: Record<string, { to: ProposalStatus; by: Partial<Record<ProposalStatus, MoverRole[]>> }> = {
  develop: { to: 'developed', by: { draft: ['author'] } },
  improve: { to: 'improved', by: { 'feedback-given': ['author'], workshop: ['author'] } },
  ready: { to: 'ready', by: { 'feedback-given': ['author'], workshop: ['author'], improved: ['author'] } },
  reopen: { to: 'improved', by: { ready: ['author'] } },
  withdraw: {
    to: 'withdrawn',
    by: {
      draft: ['author'],
      developed: ['author', 'staff'],
      'in-consultation': ['author', 'staff'],
      'feedback-given': ['author', 'staff'],
      workshop: ['author', 'staff'],
      improved: ['author', 'staff'],
      ready: ['author', 'staff'],
    },
  },
};

describe('the path of a proposal', () => {
  it('is the same in the database as in the table of moves, for every pair of statuses', async () => {
    for (const from of proposalStatuses)
      for (const to of proposalStatuses) {
        const id = await putProposal(web, { status: from, authorEmail });
        const update = ask('update proposals set status = ?, official_number = ? where id = ?', [
          to,
          to === 'submitted' ? `BO.OM.${id}/26` : null,
          id,
        ]);
        const moved = await update.then(
          () => true,
          () => false,
        );
        expect({ from, to, moved }).toEqual({ from, to, moved: from === to || moversOf(from, to).length > 0 });
        await ask('delete from proposals where id = ?', [id]);
      }
  });

  it('lets through exactly the moves of each person, and refuses the others in words', async () => {
    for (const [verb, { to, by }] of Object.entries(verbs))
      for (const status of proposalStatuses)
        for (const [person, client] of people) {
          await web.services.database.write('rate_limits').delete();
          const id = await putProposal(web, { status, authorEmail, area });
          const answer = await send(client, `/api/proposals/${id}/${verb}`, { version: 1 });
          const what = `${verb} of ${status} by ${person}`;
          const works = person === 'author' || person === 'ambassador' || person === 'staff';
          const movers: string[] = by[status] ?? [];
          const ever: string[] = Object.values(by).flat();
          const expected =
            person === 'nobody'
              ? { http: 401 }
              : !works
                ? publicStatuses.includes(status)
                  ? { http: 403, code: 'not-yours' }
                  : { http: 404 }
                : movers.includes(person)
                  ? { http: 200, status: to }
                  : movers.length > 0 || !ever.includes(person)
                    ? { http: 403, code: 'not-yours' }
                    : { http: 409, code: 'no-such-move', proposalStatus: status };
          expect(answer, what).toMatchObject(expected);
          const [row] = await ask('select status from proposals where id = ?', [id]);
          expect(row.status, what).toBe(answer.http === 200 ? to : status);
        }
  }, 120_000);

  it('keeps who moved it in what capacity, when and why, and tells the news once it is public', async () => {
    const draft = await begin(as('author'), { area });
    const developed = await move(as('author'), 'develop', draft);
    expect(developed).toMatchObject({
      status: 'developed',
      history: [{ from: 'draft', to: 'developed', role: 'author', note: '' }],
    });
    const note = 'Autorka wyprowadza się z Krakowa.';
    const withdrawn = await as('staff').ask<ProposalWhole>('POST', `/api/proposals/${draft.id}/withdraw`, {
      version: developed.version,
      note,
    });
    expect(withdrawn.history.at(-1)).toMatchObject({ from: 'developed', to: 'withdrawn', role: 'staff', note });
    expect((await as('nobody').send('GET', `/api/proposals/${draft.id}`)).status).toBe(404);
    expect(await ask(`select kind from happenings where about = 'proposal' and subject = ?`, [draft.id])).toEqual([
      { kind: 'proposal-developed' },
    ]);
    expect(await send(as('author'), `/api/proposals/${draft.id}/develop`, { version: 1 })).toMatchObject({
      http: 409,
      detail: 'Projekt jest teraz wycofany, więc nie może być wypracowany.',
    });
  });

  it('asks of a developed one what everybody must know, and of a ready one land and costs too', async () => {
    const lacking = await begin(as('author'), { short: 'Za krótko.', costs: [], landDeclared: false });
    const refused = await send(as('author'), `/api/proposals/${lacking.id}/develop`, { version: 1 });
    expect(refused).toMatchObject({ http: 422, code: 'incomplete', findings: [{ field: 'short', code: 'too-short' }] });
    const poor = await begin(as('author'), { costs: [], landDeclared: false });
    await move(as('author'), 'develop', poor);
    await ask(`update proposals set status = 'in-consultation' where id = ?`, [poor.id]);
    await ask(`update proposals set status = 'feedback-given' where id = ?`, [poor.id]);
    expect(await send(as('author'), `/api/proposals/${poor.id}/ready`, { version: 1 })).toMatchObject({
      http: 422,
      findings: [{ field: 'landDeclared' }, { field: 'costs' }],
    });
    const saved = await as('author').ask<ProposalWhole>('PUT', `/api/proposals/${poor.id}`, {
      ...contentBody(),
      version: 1,
    });
    const ready = await move(as('author'), 'ready', saved);
    expect(ready.may).toEqual(['invite', 'reopen', 'submit', 'withdraw']);
    const late = await as('author').send('PUT', `/api/proposals/${poor.id}`, {
      ...contentBody({ title: 'Ławki' }),
      version: ready.version,
    });
    expect(await late.json()).toMatchObject({ status: 409, code: 'not-editable' });
  });

  it('refuses a move on top of an older version, with the proposal as it is now', async () => {
    const draft = await begin(as('author'));
    await as('author').ask('PUT', `/api/proposals/${draft.id}`, {
      ...contentBody({ title: 'Nowy tytuł' }),
      version: 1,
    });
    expect(await send(as('author'), `/api/proposals/${draft.id}/develop`, { version: 1 })).toMatchObject({
      http: 409,
      code: 'somebody-was-faster',
      current: { title: 'Nowy tytuł', version: 2 },
    });
  });

  it('shows only some drafts of one person to everybody in a day, a new account fewer', async () => {
    const draft = await begin(as('other'));
    const [{ id }] = await ask("select id from users where email = 'kandydat@okolica.example'");
    await ask(
      `insert into proposal_events (proposal, from_status, to_status, actor, actor_role, version)
       select ?, 'draft', 'developed', ?, 'author', 1 from generate_series(1, 10)`,
      [draft.id, id],
    );
    await ask("update users set created_at = now() - interval '4 days' where id = ?", [id]);
    expect((await move(as('other'), 'develop', draft)).status).toBe('developed');
    await ask('update users set created_at = now() where id = ?', [id]);
    const path = `/api/proposals/${(await begin(as('other'))).id}/develop`;
    expect(await send(as('other'), path, { version: 1 })).toMatchObject({ http: 429, code: 'enough-today' });
    await ask("update proposal_events set at = now() - interval '2 days' where actor = ?", [id]);
    expect((await send(as('other'), path, { version: 1 })).http).toBe(200);
  });

  it('refuses a move from a draft in words that can be read', async () => {
    const draft = await begin(as('author'));
    const answer = await send(as('author'), `/api/proposals/${draft.id}/ready`, { version: 1 });
    expect(answer).toMatchObject({
      code: 'no-such-move',
      detail: 'Projekt jest teraz szkicem, więc nie może być gotowy do złożenia.',
    });
  });

  it('does not let a public proposal lose what everybody must know', async () => {
    const draft = await begin(as('author'));
    await move(as('author'), 'develop', draft);
    const response = await as('author').send('PUT', `/api/proposals/${draft.id}`, {
      ...contentBody({ title: '', theme: null }),
      version: 1,
    });
    expect(await response.json()).toMatchObject({
      status: 422,
      code: 'incomplete',
      findings: [{ field: 'title' }, { field: 'theme' }],
    });
  });
});

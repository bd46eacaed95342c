import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestMailbox, type TestMailbox } from '../mail/testing-mailbox.ts';
import { signedInAs } from '../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { authorshipHolding, proposalInvitationHolding } from './person/holding.ts';
import type { ProposalItem, ProposalWhole } from './schema.ts';
import { begin, contentBody, move } from './testing-proposals.ts';

let mailbox: TestMailbox;
let web: TestWeb;
let author: TestClient;
let second: TestClient;
const authorEmail = 'mieszkanka@okolica.example';
const secondEmail = 'kandydat@okolica.example';
const nobody = () => testClient(web.url);
const database = () => web.services.database.write;
const send = async (client: TestClient, method: string, path: string, body?: object) => {
  const response = await client.send(method, path, body);
  const text = await response.text();
  return { ...(text && JSON.parse(text)), http: response.status };
};

beforeAll(async () => {
  mailbox = await openTestMailbox();
  web = await openTestWeb({ smtpUrl: mailbox.url });
  author = await signedInAs(web, authorEmail);
  second = await signedInAs(web, secondEmail);
});
afterAll(async () => {
  await web.close();
  await mailbox.close();
});
beforeEach(() => database()('rate_limits').delete());

async function invite(id: number, email: string): Promise<string> {
  await author.ask('POST', `/api/proposals/${id}/invitations`, { email });
  return /\/proposals\/invitations#([\w-]+)/.exec(await mailbox.next(email.toLowerCase()))?.[1] ?? '';
}

describe('authors of a proposal', () => {
  it('are invited by mail, join with whatever account is signed in, and work on it together', async () => {
    const draft = await begin(author);
    const token = await invite(draft.id, 'Kandydat@Okolica.example');
    expect(await nobody().ask('POST', '/api/proposals/invitations/open', { token })).toEqual({
      proposal: { id: draft.id, title: draft.title },
      invitedBy: 'Hanna Mieszkańska',
    });
    expect((await send(nobody(), 'POST', '/api/proposals/invitations/accept', { token })).http).toBe(401);
    const joined = await second.ask<ProposalWhole>('POST', '/api/proposals/invitations/accept', { token });
    expect(joined).toMatchObject({ id: draft.id, mine: true, authors: [] });
    expect(await mailbox.next(authorEmail)).toContain('Kajetan Szkicowski przyjmuje zaproszenie');
    const authors = await second.ask<{ items: object[] }>('GET', `/api/proposals/${draft.id}/authors`);
    expect(authors.items).toMatchObject([
      { name: 'Hanna Mieszkańska', first: true, me: false },
      { name: 'Kajetan Szkicowski', first: false, me: true },
    ]);
    await second.ask('PUT', `/api/proposals/${draft.id}`, { ...contentBody({ title: 'Wspólny tytuł' }), version: 1 });
    for (const verb of ['open', 'accept', 'decline'])
      expect(await send(second, 'POST', `/api/proposals/invitations/${verb}`, { token })).toMatchObject({
        http: 410,
        code: 'link-spent',
      });
    expect(await send(author, 'POST', `/api/proposals/${draft.id}/invitations`, { email: secondEmail })).toMatchObject({
      http: 409,
      code: 'already-author',
    });
  });

  it('show their names only when they say so, and leave, but not the last of them', async () => {
    const draft = await begin(author);
    await move(author, 'develop', draft);
    const path = `/api/proposals/${draft.id}`;
    expect((await nobody().ask<ProposalItem>('GET', path)).authors).toEqual([]);
    await author.ask('PUT', `${path}/authors/me`, { showsName: true, inTouch: false });
    expect((await nobody().ask<ProposalItem>('GET', path)).authors).toEqual(['Hanna Mieszkańska']);
    expect(await send(second, 'GET', `${path}/authors`)).toMatchObject({ http: 403, code: 'not-yours' });
    expect(await send(second, 'PUT', `${path}/authors/me`, { showsName: true, inTouch: true })).toMatchObject({
      http: 403,
    });
    expect(await send(author, 'DELETE', `${path}/authors/me`)).toMatchObject({ http: 409, code: 'last-author' });
    await second.ask('POST', '/api/proposals/invitations/accept', { token: await invite(draft.id, secondEmail) });
    expect((await author.send('DELETE', `${path}/authors/me`)).status).toBe(204);
    const { items } = await second.ask<{ items: object[] }>('GET', `${path}/authors`);
    expect(items).toMatchObject([{ name: 'Kajetan Szkicowski', first: true }]);
  });

  it('invite again with a new link in place of the old one, and an invitation may be declined', async () => {
    const draft = await begin(author);
    const old = await invite(draft.id, secondEmail);
    const token = await invite(draft.id, secondEmail);
    expect((await send(second, 'POST', '/api/proposals/invitations/open', { token: old })).http).toBe(410);
    expect((await nobody().send('POST', '/api/proposals/invitations/decline', { token })).status).toBe(204);
    expect((await send(second, 'POST', '/api/proposals/invitations/accept', { token })).http).toBe(410);
    const { invitations } = await author.ask<{ invitations: object[] }>('GET', `/api/proposals/${draft.id}/authors`);
    expect(invitations).toEqual([]);
    const last = await invite(draft.id, secondEmail);
    await move(author, 'withdraw', draft);
    expect((await send(second, 'POST', '/api/proposals/invitations/accept', { token: last })).http).toBe(410);
  });

  it('take an invitation back, and its link is spent; nobody else does', async () => {
    const draft = await begin(author);
    const token = await invite(draft.id, secondEmail);
    const path = `/api/proposals/${draft.id}`;
    type Invited = { invitations: { id: number }[] };
    const [open] = (await author.ask<Invited>('GET', `${path}/authors`)).invitations;
    expect((await send(second, 'DELETE', `${path}/invitations/${open?.id}`)).http).toBe(404);
    for (const wrong of ['x', '0', '999999'])
      expect((await send(author, 'DELETE', `${path}/invitations/${wrong}`)).http).toBe(404);
    const other = await begin(author);
    expect((await send(author, 'DELETE', `/api/proposals/${other.id}/invitations/${open?.id}`)).http).toBe(404);
    expect((await send(author, 'DELETE', `${path}/invitations/${open?.id}`)).http).toBe(204);
    expect((await send(author, 'DELETE', `${path}/invitations/${open?.id}`)).http).toBe(404);
    expect((await send(second, 'POST', '/api/proposals/invitations/accept', { token })).http).toBe(410);
    expect((await author.ask<Invited>('GET', `${path}/authors`)).invitations).toEqual([]);
  });

  it('are not made by an invitation that is 30 days old, or whose inviter has left', async () => {
    const draft = await begin(author);
    const old = await invite(draft.id, secondEmail);
    const invitations = () => database()('proposal_invitations').where({ proposal: draft.id });
    await invitations().update({ invited_at: database().raw("now() - interval '30 days'") });
    for (const verb of ['open', 'accept', 'decline'])
      expect((await send(second, 'POST', `/api/proposals/invitations/${verb}`, { token: old })).http).toBe(410);
    await invitations().delete();
    await second.ask('POST', '/api/proposals/invitations/accept', { token: await invite(draft.id, secondEmail) });
    const token = await invite(draft.id, 'zenon@okolica.example');
    expect((await author.send('DELETE', `/api/proposals/${draft.id}/authors/me`)).status).toBe(204);
    expect((await send(author, 'POST', '/api/proposals/invitations/accept', { token })).http).toBe(410);
  });

  it('of one invitation accepted ten times at once become one author more', async () => {
    const draft = await begin(author);
    const token = await invite(draft.id, secondEmail);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send(second, 'POST', '/api/proposals/invitations/accept', { token })),
    );
    expect(answers.map(({ http }) => http).sort()).toEqual([200, ...Array(9).fill(410)]);
    expect(await database()('proposal_authors').where({ proposal: draft.id }).pluck('first')).toHaveLength(2);
  });

  it('who erase their account leave what became public, and take away what nobody had seen', async () => {
    const [{ id: userId }] = await database()('users').insert(
      { id: database().raw('gen_random_uuid()'), name: 'Zenon Znikający', email: 'zenon@okolica.example' },
      ['id'],
    );
    const unseen = await begin(author);
    const seen = await move(author, 'develop', await begin(author));
    const shared = await begin(author);
    await second.ask('POST', '/api/proposals/invitations/accept', { token: await invite(shared.id, secondEmail) });
    await invite(unseen.id, 'zenon@okolica.example');
    await database()('proposal_authors').whereIn('proposal', [unseen.id, seen.id]).update({ user_id: userId });
    await database()('proposal_authors').where({ proposal: shared.id, first: true }).update({ user_id: userId });
    expect(await authorshipHolding.collect(database(), userId)).toHaveLength(3);
    expect(await proposalInvitationHolding.collect(database(), userId)).toHaveLength(1);
    await database().transaction(async (transaction) => {
      for (const holding of [authorshipHolding, proposalInvitationHolding]) await holding.erase(transaction, userId);
      await transaction('users').where({ id: userId }).delete();
    });
    expect((await nobody().send('GET', `/api/proposals/${seen.id}`)).status).toBe(200);
    expect(await database()('proposals').where({ id: unseen.id })).toEqual([]);
    expect(await database()('proposal_authors').where({ proposal: shared.id }).pluck('first')).toEqual([true]);
    expect(await database()('proposal_invitations').where({ email: 'zenon@okolica.example' })).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { userByEmail } from '../accounts/queries.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { happened } from '../happenings/happen.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { insertTestProposal } from '../workshops/testing-proposal.ts';
import type { StartAnswer } from './schema.ts';

let web: TestWeb;
const people = new Map<string, TestClient>();
const database = () => web.services.database.write;
const client = (name: string) => people.get(name) as TestClient;
const start = (name: string) => client(name).ask<StartAnswer>('GET', '/api/start');
const waits = async (name: string) => (await start(name)).waiting;

beforeAll(async () => {
  web = await openTestWeb();
  for (const name of ['mieszkanka', 'ambasador', 'ekspertka', 'urzedniczka', 'kandydatka']) {
    const entering = testClient(web.url);
    const email = `${name}@okolica.example`;
    await entering.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
    people.set(name, entering);
  }
});
afterAll(() => web.close());
beforeEach(async () => {
  await database()('happenings').delete();
  await database()('follows').delete();
  await database()('discussion_reports').delete();
});

describe('what waits', () => {
  it('is for the signed-in', async () => {
    expect((await testClient(web.url).send('GET', '/api/start')).status).toBe(401);
  });

  it('for an applicant is the application that came back', async () => {
    expect(await waits('kandydatka')).toMatchObject([
      { kind: 'application-returned', page: expect.stringMatching(/^\/applications\/\d+$/), count: 1, late: 0 },
    ]);
  });

  it('for staff is what they decide, with how many', async () => {
    const { count } =
      (await database()('applications').where({ status: 'submitted' }).count({ count: '*' }).first()) ?? {};
    const items = await waits('urzedniczka');
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'applications', page: '/staff/applications', count: Number(count) }),
    );
    const post = await client('mieszkanka').ask<{ id: number }>(
      'POST',
      `/api/conversations/area/${(await database()('area_versions').where({ status: 'approved' }).first('area')).area}`,
      { body: 'Reklama' },
    );
    await client('ekspertka').ask('POST', `/api/conversations/posts/${post.id}/report`, { reason: 'To reklama.' });
    expect(await waits('urzedniczka')).toContainEqual(
      expect.objectContaining({ kind: 'reports', page: '/staff/reports', count: 1 }),
    );
    expect((await waits('mieszkanka')).some(({ kind }) => kind === 'reports' || kind === 'applications')).toBe(false);
  });

  it('for an author is the next step of each proposal, and of no one else’s', async () => {
    const authors = ['mieszkanka@okolica.example'];
    const draft = await insertTestProposal(database(), { authors, status: 'draft' });
    const answered = await insertTestProposal(database(), { authors, status: 'feedback-given' });
    await insertTestProposal(database(), { authors, status: 'in-consultation' });
    const own = (await waits('mieszkanka')).filter(({ page }) =>
      [`/proposals/${draft}/edit`, `/proposals/${answered}`].includes(page),
    );
    expect(own.map(({ kind }) => kind)).toEqual(['proposal-feedback', 'proposal-draft']);
    expect((await waits('ekspertka')).some(({ kind }) => kind === 'proposal-draft')).toBe(false);
  });

  it('for an ambassador is a meeting that is over and not told of, and a draft', async () => {
    const user = await userByEmail(database(), 'ambasador@okolica.example');
    const { edition } = await database()('meetings').first('edition');
    const meeting = (title: string, status: string, startsInHours: number) => ({
      edition,
      title,
      status,
      form: 'online',
      online_url: 'https://spotkania.example/okolica',
      created_by: user?.id,
      starts_at: new Date(Date.now() + startsInHours * 3_600_000),
      ends_at: new Date(Date.now() + (startsInHours + 1) * 3_600_000),
    });
    await database()('meetings').insert([
      meeting('Po spotkaniu', 'planned', -5),
      meeting('Szkic spotkania', 'draft', 5),
      meeting('Już wkrótce', 'planned', 1),
    ]);
    const { waiting, next } = await start('ambasador');
    const titles = (kind: string) => waiting.filter((item) => item.kind === kind).map(({ title }) => title);
    expect(titles('meeting-to-tell')).toContain('Po spotkaniu');
    expect(titles('meeting-draft')).toContain('Szkic spotkania');
    expect(next[0]).toMatchObject({ kind: 'meeting', as: 'planner', title: 'Już wkrótce' });
    expect(next.map(({ startsAt }) => startsAt)).toEqual(next.map(({ startsAt }) => startsAt).sort());
  });
});

describe('what is new', () => {
  it('is of the whole city for who follows nothing, else of what they follow', async () => {
    const [one, two] = await database()('meetings').where({ status: 'planned' }).orderBy('id').limit(2).pluck('id');
    await database().transaction(async (transaction) => {
      for (const subject of [one, two])
        await happened(transaction, {
          kind: 'meeting-planned',
          about: 'meeting',
          subject,
          title: `Spotkanie ${subject}`,
        });
    });
    const subjects = async () => {
      const { news } = await start('ekspertka');
      return [news.of, ...news.items.map(({ subject }) => subject)];
    };
    expect(await subjects()).toEqual(['city', two, one]);
    await client('ekspertka').ask('PUT', '/api/follows', { about: 'meeting', subject: one, rhythm: 'weekly' });
    expect(await subjects()).toEqual(['own', one]);
    // However much is followed, what is newest is found.
    const [{ id }] = await database()('users').where({ email: 'ekspertka@okolica.example' }).select('id');
    const follow = (subject: number) => ({
      ...{ user_id: id, about: 'need', subject, label: `A ${subject}`, token_hash: `many ${subject}` },
    });
    await database()('follows').insert(Array.from({ length: 40 }, (_, index) => follow(900_000 + index)));
    expect(await subjects()).toEqual(['own', one]);
  });
});

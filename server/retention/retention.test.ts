import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../client/i18n/en/audit.json' with { type: 'json' };
import pl from '../../client/i18n/pl/audit.json' with { type: 'json' };
import uk from '../../client/i18n/uk/audit.json' with { type: 'json' };
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { retentionRules } from './rules.ts';
import { eraseDue, wouldErase } from './run.ts';
import type { ErasedAnswer, RetentionAnswer } from './schema.ts';
import { placeOf } from './testing-due.ts';

let web: TestWeb;
let administrator: TestClient;
let staff: TestClient;
const database = () => web.services.database.write;

beforeAll(async () => {
  web = await openTestWeb();
  administrator = testClient(web.url);
  staff = testClient(web.url);
  for (const [client, name] of [
    [administrator, 'administrator'],
    [staff, 'urzedniczka'],
  ] as const)
    await client.ask('POST', '/api/auth/sign-in', {
      email: `${name}@okolica.example`,
      password: demonstrationPassword,
    });
});
afterAll(() => web.close());

const rule = async (name: string) =>
  (await staff.ask<RetentionAnswer>('GET', '/api/retention')).items.find((item) => item.name === name);

describe('what is erased when its time has come', () => {
  it('is counted first by a dry run that erases nothing, then erased and said when', async () => {
    const { id } = await database()('users').where({ email: 'mieszkanka@okolica.example' }).first('id');
    const drafts = ['nowy', 'stary', 'bardzo stary'].map((name) => ({ owner: id, name, recipe: '{}' }));
    await database()('area_drafts').insert(drafts);
    await database()('area_drafts')
      .whereNot({ name: 'nowy' })
      .where({ owner: id })
      .update({ updated_at: database().raw("now() - interval '13 months'") });
    const mine = () => database()('area_drafts').where({ owner: id }).orderBy('name').pluck('name');
    expect(await rule('area-drafts')).toMatchObject({ kept: { count: 12, unit: 'months' }, due: 2, erasedAt: null });
    expect(await mine()).toHaveLength(3);
    const { items } = await administrator.ask<ErasedAnswer>('POST', '/api/retention/erase');
    expect(items).toContainEqual({ name: 'area-drafts', erased: 2 });
    expect(await mine()).toEqual(['nowy']);
    expect(await rule('area-drafts')).toMatchObject({ due: 0, erasedThen: 2, erasedInAll: 2 });
    expect(Date.parse((await rule('area-drafts'))?.erasedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('takes what was written in an application that came to nothing, and leaves that there was one', async () => {
    const [{ id, status }] = await database()('applications')
      .where({ status: 'declined' })
      .limit(1)
      .select('id', 'status');
    await database()('applications')
      .where({ id })
      .update({ updated_at: database().raw("now() - interval '13 months'") });
    expect(await rule('refused-applications')).toMatchObject({ due: 1 });
    await administrator.ask('POST', '/api/retention/erase');
    expect(await database()('applications').where({ id }).first('status', 'answers')).toEqual({ status, answers: {} });
    expect(await database()('application_events').where({ application: id }).whereNotNull('note')).toEqual([]);
  });

  it.each(retentionRules)('is what is older than its rule says, and nothing younger: $name', async ({ name, kept }) => {
    await eraseDue(database());
    const place = placeOf[name];
    if (!place) throw new Error(`no record for the rule ${name}`);
    const ago = async (more: string) => {
      const { rows } = await database().raw('select (?::interval + ?::interval)::text as ago', [kept || '0', more]);
      return rows[0].ago;
    };
    await place(database(), await ago('-1 minute'));
    const of = (outcomes: { name: string; erased: number }[]) => outcomes.find((each) => each.name === name)?.erased;
    expect(of(await wouldErase(database()))).toBe(0);
    await place(database(), await ago('1 minute'));
    const foreseen = await wouldErase(database());
    expect(of(foreseen)).toBe(1);
    expect(await eraseDue(database())).toEqual(foreseen);
    expect(of(await wouldErase(database()))).toBe(0);
  });

  it('leaves the area of somebody who is still writing their application, however old the drawing is', async () => {
    await placeOf['unsent-applications']?.(database(), '11 months');
    const { draft } = await database()('applications').where({ status: 'draft' }).orderBy('id', 'desc').first('draft');
    await database()('area_drafts')
      .where({ id: draft })
      .update({ updated_at: database().raw("now() - interval '2 years'") });
    await eraseDue(database());
    expect(await database()('area_drafts').where({ id: draft })).toHaveLength(1);
  });

  it('is seen by staff and hurried by administrators', async () => {
    expect((await staff.send('POST', '/api/retention/erase')).status).toBe(403);
    expect((await testClient(web.url).send('GET', '/api/retention')).status).toBe(401);
  });
});

describe('statements', () => {
  it('have words for every rule in three languages', () => {
    for (const { rules } of [pl, en, uk])
      expect(Object.keys(rules).toSorted()).toEqual(retentionRules.map(({ name }) => name).toSorted());
  });

  it('say who runs the installation and how long everything is kept', async () => {
    const answer = await testClient(web.url).ask('GET', '/api/statements');
    expect(answer).toMatchObject({ example: true, basemapHost: null, operator: { name: 'Urząd Przykładowy' } });
    expect(answer).toMatchObject({
      kept: expect.arrayContaining([{ name: 'audit', kept: { count: 2, unit: 'years' } }]),
    });
  });
});

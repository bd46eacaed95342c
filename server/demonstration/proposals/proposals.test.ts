import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedInAs } from '../../meetings/testing-meetings.ts';
import { findingsOf } from '../../proposals/check/findings.ts';
import { moversOf, proposalOutcomes, proposalStatuses } from '../../proposals/status.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { loadDemonstrationProposals, prepareDemonstrationAuthors } from './load.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());
const ask = async (sql: string) => (await web.services.database.write.raw(sql)).rows;

describe('the demonstration’s proposals', () => {
  it('show every status and outcome in every district, as points, lines and shapes, and are all labelled', async () => {
    const [counts] = await ask(`select count(*)::int as total, bool_and(demonstration) as labelled,
      array_agg(distinct status) as statuses, array_agg(distinct outcome) filter (where outcome is not null) as outcomes,
      count(distinct district)::int as districts, count(*) filter (where scope = 'city')::int as city,
      count(*) filter (where not located)::int as unlocated, count(distinct ST_Dimension(place))::int as kinds,
      count(distinct theme)::int as themes, count(meeting)::int as met, count(area)::int as "inAreas",
      count(distinct title)::int as titles from proposals`);
    expect(counts).toMatchObject({ labelled: true, districts: 18, city: 8, kinds: 3, themes: 9 });
    expect(counts.total).toBeGreaterThanOrEqual(120);
    expect(counts.titles).toBe(counts.total);
    expect(counts.statuses.sort()).toEqual([...proposalStatuses].sort());
    expect(counts.outcomes.sort()).toEqual([...proposalOutcomes].sort());
    for (const count of ['unlocated', 'met', 'inAreas']) expect(counts[count], count).toBeGreaterThan(10);
  });

  it('keep the rules of the edition, but for drafts', async () => {
    const wrong: object[] = [];
    for (const { id, title, status } of await ask('select id, title, status from proposals'))
      for (const { field, code, severity } of await findingsOf(web.services.database.read, id))
        if (status !== 'draft' && severity === 'must') wrong.push({ title, field, code });
    expect(wrong).toEqual([]);
  });

  it('came to their status by moves that there are, one after another, and their places are valid', async () => {
    const moves = await ask(`select proposal, from_status as "from", to_status as "to", actor_role as role, at,
        lag(to_status, 1, 'draft') over (partition by proposal order by at) as before,
        lead(at) over (partition by proposal order by at) is null as last, status, at < now() as past
      from proposal_events join proposals on proposals.id = proposal`);
    for (const { from, to, role, before, last, status, past } of moves) {
      expect(moversOf(from, to)).toContain(role);
      expect({ from, past }).toEqual({ from: before, past: true });
      if (last) expect(to).toBe(status);
    }
    expect(
      await ask(`select id from proposals where not ST_IsValid(place)
        or (scope = 'district' and not districts @> array[district])`),
    ).toEqual([]);
    const [{ versions }] = await ask(`select count(*)::int as versions from proposal_versions where number = 1`);
    expect(versions).toBe((await ask('select id from proposals')).length);
  });

  it('are loaded once, and belong to the ready accounts in several statuses', async () => {
    const { write } = web.services.database;
    const before = await ask('select count(*) from proposals');
    await loadDemonstrationProposals(write, 2026);
    await prepareDemonstrationAuthors(write);
    expect(await ask('select count(*) from proposals')).toEqual(before);
    const resident = await signedInAs(web, 'mieszkanka@okolica.example');
    const { items } = await resident.ask<{ items: { status: string }[] }>('GET', '/api/proposals/own');
    expect(items.map(({ status }) => status).sort()).toEqual(
      ['draft', 'developed', 'feedback-given', 'improved', 'ready', 'submitted', 'submitted'].sort(),
    );
    const ambassador = await signedInAs(web, 'ambasador@okolica.example');
    const accompanied = await ambassador.ask<{ items: { role: string }[] }>('GET', '/api/proposals/own');
    expect(accompanied.items.length).toBeGreaterThanOrEqual(5);
  });
});

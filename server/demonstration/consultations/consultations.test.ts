import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consultationOutcomes } from '../../consultations/status.ts';
import { signedInAs } from '../../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { loadDemonstrationConsultations } from './load.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());
const ask = async (sql: string) => (await web.services.database.write.raw(sql)).rows;

describe('the demonstration’s consultations', () => {
  it('agree with where each proposal is', async () => {
    const wrong = await ask(`
      select proposals.id, proposals.status, told.status as told from proposals
      left join lateral (select status from consultations where proposal = proposals.id order by round desc limit 1) told
        on true
      where demonstration and (
        (proposals.status = 'in-consultation') <> (told.status is not distinct from 'open')
        or (proposals.status in ('feedback-given', 'workshop', 'improved', 'ready', 'submitted')
            and told.status is distinct from 'answered'))`);
    expect(wrong).toEqual([]);
  });

  it('show every outcome, what is late and what is to come, questions that wait, and both sides writing', async () => {
    const outcomes = await ask(`select distinct outcome from consultations where status = 'answered' order by 1`);
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([...consultationOutcomes].sort());
    const [counts] = await ask(`
      select count(*) filter (where status = 'proposed')::int as proposed,
        count(*) filter (where status = 'open' and due < (now() at time zone 'Europe/Warsaw')::date)::int as late,
        count(*) filter (where status = 'open' and due >= (now() at time zone 'Europe/Warsaw')::date)::int as coming,
        (select count(distinct author_role)::int from consultation_messages) as sides
      from consultations`);
    for (const name of ['proposed', 'late', 'coming']) expect(counts[name], name).toBeGreaterThan(0);
    expect(counts.sides).toBe(2);
  });

  it('fill the ready expert’s queue, and are loaded once', async () => {
    const expert = await signedInAs(web, 'ekspertka@okolica.example');
    type Queue = { items: { daysLeft: number }[]; total: number; counts: { late: number } };
    const queue = await expert.ask<Queue>('GET', '/api/consultations/queue');
    expect(queue.total).toBeGreaterThan(1);
    expect(queue.counts.late).toBeGreaterThan(0);
    expect(queue.items[0]?.daysLeft).toBeLessThan(0);
    const before = await ask('select count(*)::int as count, max(id) as last from consultations');
    await loadDemonstrationConsultations(web.services.database.write);
    expect(await ask('select count(*)::int as count, max(id) as last from consultations')).toEqual(before);
  });
});

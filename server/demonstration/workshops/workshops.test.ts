import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testClient } from '../../accounts/testing-client.ts';
import { signedInAs } from '../../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { bookingsFor } from './bookings.ts';
import { loadDemonstrationWorkshops } from './load.ts';
import { moveWorkshops } from './queries.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

type Item = {
  kind: string;
  stage: string;
  slots: number;
  startsLocal: string;
  startsAt: string;
  district: number | null;
};
const all = () =>
  testClient(web.url).ask<{ total: number; unlocated: number; items: Item[] }>(
    'GET',
    '/api/workshops?limit=500&stage=planned&stage=held&stage=cancelled',
  );

describe('the demonstration', () => {
  it('has at least eight workshops and three marathons, behind, ahead and called off, in districts of the city', async () => {
    const { items, unlocated } = await all();
    const of = (kind: string) => items.filter((item) => item.kind === kind);
    expect(of('workshop').length).toBeGreaterThanOrEqual(8);
    expect(of('marathon').length).toBeGreaterThanOrEqual(3);
    expect(new Set(items.map(({ stage }) => stage))).toEqual(new Set(['planned', 'held', 'cancelled']));
    for (const { stage, startsAt } of items)
      if (stage !== 'cancelled') expect(new Date(startsAt) > new Date(), startsAt).toBe(stage === 'planned');
    expect(items.filter(({ district }) => district === null)).toHaveLength(unlocated);
    expect(items.filter(({ stage, slots }) => stage !== 'cancelled' && slots < 4)).toEqual([]);
    const expert = await signedInAs(web, 'ekspertka@okolica.example');
    const own = await expert.ask<{ atMyTables: unknown[] }>('GET', '/api/workshops/own');
    expect(own.atMyTables.length).toBeGreaterThan(10);
  });

  it('is loaded once a week, and moves on by weeks with its slots, keeping clear of what others have planned', async () => {
    const before = await all();
    const { write } = web.services.database;
    await loadDemonstrationWorkshops(write, 2026);
    expect((await all()).total).toBe(before.total);
    const [slot] = await write('workshop_slots')
      .whereNotNull('expert')
      .orderBy('id', 'desc')
      .select('expert', write.raw('lower(during) as starts_at, upper(during) as ends_at'));
    const [{ id }] = await write('workshops').insert(
      {
        kind: 'workshop',
        edition: 2026,
        status: 'draft',
        form: 'online',
        title: 'Obok',
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
      },
      ['id'],
    );
    await write.raw(
      "insert into workshop_slots (workshop, expert, place_name, during) values (?, ?, 'Obok', tstzrange(?::timestamptz + interval '3 weeks', ?::timestamptz + interval '3 weeks'))",
      [id, slot.expert, slot.starts_at, slot.ends_at],
    );
    await write.transaction((transaction) => moveWorkshops(transaction, 3));
    const after = await write('workshops').where({ demonstration: true }).orderBy('id');
    expect(after).toHaveLength(before.total);
    const outside = await write('workshop_slots')
      .join('workshops', 'workshops.id', 'workshop_slots.workshop')
      .where('workshops.demonstration', true)
      .whereRaw('not during <@ tstzrange(starts_at, ends_at)');
    expect(outside).toEqual([]);
  });

  it('seats each proposal by its theme and stage, and leaves slots free', () => {
    const slots = Array.from({ length: 9 }, (_, index) => ({
      id: index + 1,
      kind: index > 5 ? ('marathon' as const) : ('workshop' as const),
      themes: ['greenery' as const],
      over: index < 3,
      startsAt: index,
    }));
    const proposal = (
      id: number,
      status: 'workshop' | 'improved' | 'ready',
      theme: 'greenery' | 'sport' = 'greenery',
    ) => ({
      id,
      status,
      theme,
      author: null,
    });
    const bookings = bookingsFor(slots, [
      proposal(1, 'workshop'),
      proposal(2, 'improved'),
      proposal(3, 'ready', 'sport'),
      proposal(4, 'workshop', 'sport'),
    ]);
    expect(bookings.map(({ proposal: id, slot }) => [id, slot])).toEqual([
      [1, 4],
      [2, 1],
      [3, 7],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { loadDemonstrationMeetings } from './load.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());
const ask = async (sql: string) => (await web.services.database.write.raw(sql)).rows;

describe('the demonstration’s meetings', () => {
  it('show every state and form, past and to come, full ones with a waiting list, and are all labelled', async () => {
    const [counts] = await ask(`select count(*)::int as total, bool_and(demonstration) as labelled,
      count(*) filter (where status = 'held' and notes <> '' and ends_at < now())::int as held,
      count(*) filter (where status = 'planned' and starts_at > now())::int as coming,
      count(*) filter (where status = 'cancelled')::int as cancelled,
      count(*) filter (where status = 'draft')::int as drafts,
      count(*) filter (where form = 'online' and point is null)::int as online,
      count(*) filter (where form <> 'online' and district is null)::int as placeless,
      count(distinct district)::int as districts from meetings`);
    expect(counts).toMatchObject({ labelled: true, cancelled: 3, drafts: 2, online: 7, placeless: 0 });
    expect(counts.total).toBeGreaterThanOrEqual(60);
    expect(counts.held).toBeGreaterThanOrEqual(15);
    expect(counts.coming).toBeGreaterThanOrEqual(25);
    expect(counts.districts).toBeGreaterThanOrEqual(12);
    const [{ full }] = await ask(
      `select count(distinct meeting)::int as full from meeting_sign_ups where status = 'waiting'`,
    );
    expect(full).toBe(2);
  });

  it('are not loaded twice, and move on by whole weeks on the clocks of Kraków', async () => {
    const read = () =>
      ask(`select id, to_char(starts_at at time zone 'Europe/Warsaw', 'D HH24:MI') as clock,
                  (starts_at at time zone 'Europe/Warsaw')::date::text as day from meetings order by id`);
    const before = await read();
    await loadDemonstrationMeetings(web.services.database.write, 2026);
    expect(await read()).toEqual(before);
    await ask(`update data_versions set version = version - 30 where layer = 'demonstration-meetings'`);
    await loadDemonstrationMeetings(web.services.database.write, 2026);
    const after = await read();
    expect(after.map(({ clock }: { clock: string }) => clock)).toEqual(
      before.map(({ clock }: { clock: string }) => clock),
    );
    const days = (rows: { day: string }[]) => rows.map(({ day }) => Date.parse(day) / 86_400_000);
    expect(days(after).map((day, index) => day - (days(before)[index] ?? 0))).toEqual(before.map(() => 210));
  });
});

describe('the list of meetings', () => {
  const get = async (path: string) => (await fetch(`${web.url}${path}`)).json();

  it('agrees with the map, counts those without a place, and months of any time', async () => {
    for (const query of [
      '',
      'form=online',
      'stage=held',
      'stage=cancelled&stage=planned',
      'district=18',
      'area=1',
      'q=spacer',
    ]) {
      const [list, map] = [await get(`/api/meetings?limit=500&${query}`), await get(`/api/meetings.geojson?${query}`)];
      expect(map.features.map(({ properties }: { properties: object }) => properties)).toEqual(list.items);
      expect([map.total, map.unlocated]).toEqual([list.total, list.unlocated]);
      expect(list.total, query).toBeGreaterThan(0);
      expect(list.byMonth.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(list.total);
      const from = await get(`/api/meetings?from=2100-01-01&${query}`);
      expect(from).toMatchObject({ total: 0, byMonth: list.byMonth });
    }
    const online = await get('/api/meetings?form=online');
    expect(online.unlocated).toBe(online.total);
    const starts = (await get('/api/meetings?limit=500')).items.map(({ startsAt }: { startsAt: string }) => startsAt);
    expect(starts).toEqual([...starts].sort());
  });

  it('goes on page by page, by the day in Kraków, and refuses what it does not know', async () => {
    const whole: number[] = [];
    let next: string | null = '';
    do {
      const page: { items: { id: number }[]; next: string | null } = await get(
        `/api/meetings?limit=7${next && `&cursor=${next}`}`,
      );
      whole.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next);
    expect(new Set(whole).size).toBe((await get('/api/meetings')).total);
    const [first] = (await get('/api/meetings?stage=planned')).items;
    const day = first.startsLocal.slice(0, 10);
    const ofDay = await get(`/api/meetings?from=${day}&to=${day}`);
    expect(ofDay.items.length).toBeGreaterThan(0);
    for (const { startsLocal } of ofDay.items) expect(startsLocal.slice(0, 10)).toBe(day);
    for (const query of [
      'from=x',
      'from=2026-02-30',
      'from=0000-01-01',
      'to=1e9',
      'stage=draft',
      'form=x',
      "ambassador='",
      'from=2026-01-01&from=2026-01-02',
    ])
      for (const path of ['/api/meetings', '/api/meetings.geojson', '/api/meetings.ics'])
        expect(await get(`${path}?${query}`)).toMatchObject({ status: 400, parameter: query.split('=')[0] });
  });

  it('is told of an ambassador’s own and of a place on the map', async () => {
    const own = await get('/api/meetings?ambassador=teresa-milewicz&ambassador=halina-brzostek&stage=planned');
    expect(new Set(own.items.map(({ ambassador }: { ambassador: { slug: string } }) => ambassador.slug))).toEqual(
      new Set(['teresa-milewicz', 'halina-brzostek']),
    );
    const [placed] = own.items.filter(({ point }: { point: unknown }) => point);
    const near = await get(`/api/meetings?stage=planned&near=${placed.point.join(',')},20`);
    expect(near.items.map(({ id }: { id: number }) => id)).toContain(placed.id);
    const online = own.items.find(({ form }: { form: string }) => form === 'online');
    const there = await get('/api/meetings?district=18&form=online&stage=planned');
    expect(there.items.map(({ id }: { id: number }) => id)).toContain(online.id);
  });
});

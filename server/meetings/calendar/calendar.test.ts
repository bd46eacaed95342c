import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { announce, type Managed, plannedBody, signedInAs } from '../testing-meetings.ts';

let web: TestWeb;
let staff: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
});
afterAll(() => web.close());

async function calendar(path: string) {
  const response = await testClient(web.url).send('GET', path);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = await response.text();
  const whole = new ICAL.Component(ICAL.parse(text));
  const zone = whole.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return { text, whole, events: whole.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}
const utcOf = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('a calendar', () => {
  it('of one meeting has its time in Kraków with the zone’s rules, its place and a link', async () => {
    for (const [startsAt, endsAt, startsUtc, endsUtc] of [
      ['2031-01-15T17:30', '2031-01-15T19:00', '2031-01-15T16:30:00.000Z', '2031-01-15T18:00:00.000Z'],
      ['2031-03-30T01:30', '2031-03-30T03:30', '2031-03-30T00:30:00.000Z', '2031-03-30T01:30:00.000Z'],
      ['2031-07-01T17:30', '2031-07-01T19:00', '2031-07-01T15:30:00.000Z', '2031-07-01T17:00:00.000Z'],
      ['2031-10-26T01:30', '2031-10-26T03:30', '2031-10-25T23:30:00.000Z', '2031-10-26T02:30:00.000Z'],
    ] as const) {
      const { id } = await announce(staff, { startsAt, endsAt });
      const { text, whole, events } = await calendar(`/api/meetings/${id}/calendar.ics`);
      const [event] = events;
      expect(text).toContain(`DTSTART;TZID=Europe/Warsaw:${startsAt.replaceAll(/[-:]/g, '')}00`);
      expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
      expect(whole.getAllSubcomponents('vtimezone')).toHaveLength(1);
      expect(event && [utcOf(event.startDate), utcOf(event.endDate)]).toEqual([startsUtc, endsUtc]);
      expect(event?.location).toContain('Biblioteka na Stalowym, os. Stalowe 12');
      expect(event?.description).toContain(`/meetings/${id}`);
      expect(event?.component.getFirstPropertyValue('geo')).toEqual([50.0797, 20.0496]);
    }
  });

  it('keeps a meeting’s UID, raises its SEQUENCE with each change, and marks one that is called off', async () => {
    const { id, version } = await announce(staff);
    const read = async () => (await calendar(`/api/meetings/${id}/calendar.ics`)).events[0];
    const before = await read();
    await staff.ask('PUT', `/api/meetings/${id}`, plannedBody({ version, title: 'Nowy tytuł' }));
    const changed = await read();
    expect(changed?.uid).toBe(before?.uid);
    expect(changed?.sequence).toBeGreaterThan(before?.sequence ?? 99);
    const again = await staff.ask<Managed>('GET', `/api/meetings/${id}/manage`);
    await staff.ask('POST', `/api/meetings/${id}/cancel`, { version: again.version, reason: 'Brak sali.' });
    const off = await read();
    expect(off?.uid).toBe(before?.uid);
    expect(off?.sequence).toBeGreaterThan(changed?.sequence ?? 99);
    expect(off?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(off?.description).toContain('Odwołane: Brak sali.');
  });

  it('of a filter has exactly the meetings of the list, and follows it', async () => {
    const { id } = await announce(staff, { title: 'Spotkanie w Tyńcu', point: [19.8103, 50.0187] });
    const list = async (query: string) =>
      (
        await testClient(web.url).ask<{ items: { title: string }[] }>('GET', `/api/meetings?limit=500&${query}`)
      ).items.map(({ title }) => title);
    for (const query of ['district=8', 'district=18', 'near=19.8103,50.0187,500', 'q=tyncu', 'form=in-person']) {
      const feed = (await calendar(`/api/meetings.ics?from=2031-01-01&stage=planned&${query}`)).events;
      expect(feed.map(({ summary }) => summary)).toEqual(await list(`from=2031-01-01&stage=planned&${query}`));
    }
    expect((await calendar('/api/meetings.ics?district=8&from=2031-01-01')).events).toHaveLength(1);
    expect((await testClient(web.url).send('GET', '/api/meetings.ics?district=99')).status).toBe(400);
    const feed = await calendar('/api/meetings.ics?q=tyncu');
    expect(feed.events[0]?.component.getFirstPropertyValue('url')).toBe(`${web.url}/meetings/${id}`);
  });

  it('holds whatever was typed as text, never as lines of its own', async () => {
    const title = 'A;B,C\\n "x" END:VEVENT';
    const agenda = 'Pierwszy\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:https://zly.example\rX-EVIL:1\nŻółć 🐝'.repeat(3);
    const { id } = await announce(staff, { title, agenda });
    const { text, events } = await calendar(`/api/meetings/${id}/calendar.ics`);
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe(title);
    expect(events[0]?.description).toContain('\nATTACH:https://zly.example\nX-EVIL:1\nŻółć 🐝');
    expect(text).not.toMatch(/^(ATTACH|X-EVIL)/m);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

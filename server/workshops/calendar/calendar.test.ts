import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestClient, testClient } from '../../accounts/testing-client.ts';
import { signedInAs } from '../../meetings/testing-meetings.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import { announceWorkshop, workshopBody } from '../testing-workshops.ts';

let web: TestWeb;
let staff: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  staff = await signedInAs(web, 'urzedniczka@okolica.example');
});
afterAll(() => web.close());

async function events(path: string) {
  const response = await testClient(web.url).send('GET', path);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const whole = new ICAL.Component(ICAL.parse(await response.text()));
  const zone = whole.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return whole.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar of a workshop', () => {
  it('has its time in Kraków, its place and a link, and is raised and marked as it changes', async () => {
    const { workshop } = await announceWorkshop(staff, { title: 'Maraton; na Rajskiej', kind: 'marathon' });
    const path = `/api/workshops/${workshop.id}/calendar.ics`;
    const [before] = await events(path);
    expect(before?.startDate.toJSDate().toISOString()).toBe('2031-01-15T15:00:00.000Z');
    expect(before?.endDate.toJSDate().toISOString()).toBe('2031-01-15T18:00:00.000Z');
    expect(before?.summary).toBe('Maraton; na Rajskiej');
    expect(before?.location).toContain('Arteteka, ul. Rajska 12');
    expect(before?.component.getFirstPropertyValue('url')).toBe(`${web.url}/workshops/${workshop.id}`);
    const later = await staff.ask<{ version: number }>('PUT', `/api/workshops/${workshop.id}`, {
      ...workshopBody({ kind: 'marathon', startsAt: '2031-07-15T16:00', endsAt: '2031-07-15T19:00' }),
      version: workshop.version,
    });
    const [changed] = await events(path);
    expect(changed?.startDate.toJSDate().toISOString()).toBe('2031-07-15T14:00:00.000Z');
    expect(changed?.uid).toBe(before?.uid);
    expect(changed?.sequence).toBeGreaterThan(before?.sequence ?? 99);
    await staff.ask('POST', `/api/workshops/${workshop.id}/cancel`, { version: later.version, reason: 'Brak sali.' });
    const [off] = await events(path);
    expect(off?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(off?.description).toContain('Odwołane: Brak sali.');
  });

  it('of a filter has exactly what the list has', async () => {
    await announceWorkshop(staff, { title: 'Sport w Nowej Hucie', themes: ['sport'], point: [20.0496, 50.0797] });
    for (const query of ['district=18', 'theme=sport', 'kind=marathon', 'q=huc']) {
      const list = await testClient(web.url).ask<{ items: { title: string }[] }>(
        'GET',
        `/api/workshops?limit=500&from=2031-01-01&stage=planned&${query}`,
      );
      const feed = await events(`/api/workshops.ics?from=2031-01-01&stage=planned&${query}`);
      expect(feed.map(({ summary }) => summary)).toEqual(list.items.map(({ title }) => title));
    }
    expect((await testClient(web.url).send('GET', '/api/workshops.ics?district=99')).status).toBe(400);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../../accounts/demonstration.ts';
import type { TestClient } from '../../accounts/testing-client.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import type { Application } from '../schema.ts';
import { completeAnswers, newPerson, submitted } from '../testing-applicant.ts';

let web: TestWeb;
let urszula: TestClient;
beforeAll(async () => {
  web = await openTestWeb();
  urszula = await newPerson(web, 'Urszula Sprawdzalska', ['staff']);
});
afterAll(() => web.close());

const words = {
  name: 'Żaneta Zapomniana',
  phone: '611 222 333',
  motivation: 'Cisza i drzewa',
  experience: 'Harcerstwo',
};
/** Without mails: those that are sent are gone, and the outbox of the demonstration empties itself. */
const tables = [
  'applications',
  'application_events',
  'area_drafts',
  'area_versions',
  'ambassadors',
  'ambassador_people',
  'ambassador_events',
  'users',
];

/** In which tables any of the words are left. */
async function traces(person: { id: string; email: string }): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const { rows } = await web.services.database.write.raw(
      `select count(*)::int as left from ${table} t where t::text ilike any (:patterns)`,
      {
        patterns: [...Object.values(words), person.id, person.email, 'Odpowiedź dla Żanety'].map((text) => `%${text}%`),
      },
    );
    if (rows[0].left > 0) found.push(table);
  }
  return found;
}

const erase = (person: TestClient) => person.ask('DELETE', '/api/account', { password: demonstrationPassword });
type Export = { holdings: Record<string, Record<string, unknown>[]> };

describe('what applications and ambassadors keep of a person', () => {
  it('is exported whole and erased with an application that waits, the area it drew included', async () => {
    const person = await newPerson(web, words.name);
    const answers = await completeAnswers(person, words);
    const { id, area } = await submitted(person, { answers });
    const { holdings } = await person.ask<Export>('GET', '/api/account/export');
    expect(holdings.applications?.[0]).toMatchObject({ status: 'submitted', answers: words });
    expect(holdings.applications?.[0]?.consents).toHaveLength(1);
    expect(holdings.areaDrafts).toHaveLength(1);
    expect(holdings.areaProposals).toHaveLength(1);
    await erase(person);
    expect((await urszula.send('GET', `/api/applications/${id}`)).status).toBe(404);
    expect(await web.services.database.write('areas').where({ id: area?.id })).toEqual([]);
    expect(await traces(person)).toEqual([]);
  });

  it('is erased of an accepted one, while the area stays without a name', async () => {
    const person = await newPerson(web, words.name);
    const whole = await completeAnswers(person, words);
    const { items } = await person.ask<{ items: { id: number; kind: string }[] }>('GET', '/api/editions/2026/texts');
    const consents = Object.fromEntries(
      ['name', 'phone', 'experience', 'motivation'].map((field) => [
        field,
        items.find(({ kind }) => kind === `consent-${field}`)?.id,
      ]),
    );
    const sent = await submitted(person, { answers: { ...whole, consents } });
    const decision = { version: sent.version, note: 'Odpowiedź dla Żanety' };
    const { ambassador } = await urszula.ask<Application>('POST', `/api/applications/${sent.id}/accept`, decision);
    const shown = await (await fetch(`${web.url}/api/ambassadors/${ambassador}`)).json();
    expect(shown).toMatchObject(words);
    const { holdings } = await person.ask<Export>('GET', '/api/account/export');
    expect(holdings.ambassadors?.[0]).toMatchObject({ ...words, publishedName: words.name });
    expect(holdings.ambassadors?.[0]?.history).toHaveLength(1);
    await erase(person);
    expect(await traces(person)).toEqual([]);
    expect((await fetch(`${web.url}/api/ambassadors/${ambassador}`)).status).toBe(404);
    const area = await (await fetch(`${web.url}/api/areas/${sent.area?.id}`)).json();
    expect(area).toMatchObject({ name: 'Bielany', ambassador: { name: '—', status: 'ended' } });
    const kept = await urszula.ask<Application>('GET', `/api/applications/${sent.id}`);
    expect(kept).toMatchObject({ status: 'accepted', answers: {}, email: null });
    expect(kept.history.map(({ kind, note }) => [kind, note])).toEqual([
      ['started', null],
      ['submitted', null],
      ['accepted', null],
    ]);
  });
});

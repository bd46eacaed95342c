import { demonstrationPassword } from '../accounts/demonstration.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import type { TestWeb } from '../testing-web.ts';

/** A day so far ahead that every reminder is still to come, in winter time. */
export const farDay = '2031-01-15';

/** A meeting in Biblioteka Kraków at os. Stalowe, as a planning form sends it. */
export const plannedBody = (change: object = {}) => ({
  ambassador: null,
  title: 'Zielone podwórka w Nowej Hucie',
  form: 'in-person',
  startsAt: `${farDay}T17:30`,
  endsAt: `${farDay}T19:00`,
  venueName: 'Biblioteka na Stalowym',
  venueAddress: 'os. Stalowe 12',
  point: [20.0496, 50.0797],
  capacity: 3,
  agenda: 'Co przeszkadza na podwórkach i co da się zrobić.',
  ...change,
});

export async function signedInAs(web: TestWeb, email: string): Promise<TestClient> {
  const client = testClient(web.url);
  await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
  return client;
}

export type Managed = {
  id: number;
  version: number;
  stage: string;
  taken: number;
  waiting: number;
  warnings: { code: string }[];
  signUps: { name: string; status: string }[];
  may: string[];
};

/** Drafts and announces a meeting. */
export async function announce(planner: TestClient, change: object = {}): Promise<Managed> {
  const draft = await planner.ask<Managed>('POST', '/api/meetings', plannedBody(change));
  return planner.ask<Managed>('POST', `/api/meetings/${draft.id}/plan`, { version: draft.version });
}

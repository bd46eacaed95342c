import { hashPassword } from 'better-auth/crypto';
import { demonstrationPassword } from '../accounts/demonstration.ts';
import { ensureAccount } from '../accounts/queries.ts';
import type { GrantedRole } from '../accounts/role.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import type { Draft } from '../areas/drafts/schema.ts';
import type { TextsAnswer } from '../editions/schema.ts';
import type { TestWeb } from '../testing-web.ts';
import type { Answers, Application } from './schema.ts';

let serial = 0;
let passwordHash: Promise<string> | undefined;

/** Somebody with an account of their own, signed in, so that tests do not meet in one application. */
export async function newPerson(
  web: TestWeb,
  name: string,
  roles: GrantedRole[] = [],
): Promise<TestClient & { id: string; email: string }> {
  passwordHash ??= hashPassword(demonstrationPassword);
  const email = `osoba-${++serial}@okolica.example`;
  const { write } = web.services.database;
  const id = await ensureAccount(write, { email, name, passwordHash: await passwordHash, roles });
  const client = testClient(web.url);
  await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
  return { ...client, id, email };
}

/** Complete answers: the name is published, the rest is not. */
export async function completeAnswers(client: TestClient, change: Answers = {}): Promise<Answers> {
  const { items } = await client.ask<TextsAnswer>('GET', '/api/editions/2026/texts');
  const textOf = (kind: string) => items.find((text) => text.kind === kind)?.id ?? 0;
  return {
    name: 'Zofia Próbna',
    phone: '600 000 000',
    residenceConfirmed: true,
    forms: ['budget'],
    experience: 'Rada rodziców.',
    motivation: 'Chcę, żeby było gdzie usiąść.',
    clauseRead: true,
    clauseText: textOf('information-clause'),
    consents: { name: textOf('consent-name') },
    ...change,
  };
}

/** Precincts that no ambassador of the demonstration serves wholly. */
export const somePrecincts = { precincts: [140, 141], streets: [], drawn: [], cut: [] };

/** An application that lacks nothing. */
export async function readyApplication(
  client: TestClient,
  {
    answers = {},
    recipe = somePrecincts,
    name = 'Bielany',
  }: { answers?: Answers; recipe?: object; name?: string } = {},
): Promise<Application> {
  const draft = await client.ask<Draft>('POST', '/api/areas/drafts', { name, kind: 'estate', recipe });
  const { id, version } = await client.ask<Application>('POST', '/api/applications', { draft: draft.id });
  const whole = await completeAnswers(client, answers);
  return client.ask<Application>('PATCH', `/api/applications/${id}`, { version, answers: whole });
}

export async function submitted(client: TestClient, how: Parameters<typeof readyApplication>[1] = {}) {
  return submit(client, await readyApplication(client, how));
}

export function submit(client: TestClient, { id, version, draft }: Application): Promise<Application> {
  return client.ask<Application>('POST', `/api/applications/${id}/submit`, { version, draftVersion: draft?.version });
}

import { hashPassword } from 'better-auth/crypto';
import type { Knex } from 'knex';
import { demonstrationAccounts, demonstrationPassword } from '../accounts/demonstration.ts';
import { ensureAccount } from '../accounts/queries.ts';
import { type TestClient, testClient } from '../accounts/testing-client.ts';
import type { TestWeb } from '../testing-web.ts';

export type TestAmbassador = TestClient & { id: number; userId: string; email: string; slug: string; name: string };

let serial = 0;
let passwordHash: string | undefined;

/** An ambassador of the newest edition with an account, signed in, and with an area's name. */
export async function testAmbassador(
  web: TestWeb,
  { status = 'awaiting-training', name = 'Łucja Źródlana' }: { status?: string; name?: string } = {},
): Promise<TestAmbassador> {
  const { write } = web.services.database;
  const own = ++serial;
  const email = `ambasador-${own}@okolica.example`;
  const slug = `probny-ambasador-${own}`;
  passwordHash ??= await hashPassword(demonstrationPassword);
  const userId = await ensureAccount(write, { email, name, passwordHash, roles: ['ambassador'] });
  const [{ id }] = await write('ambassadors')
    .insert({ edition: await newest(write), slug, name, status, user_id: userId, forms: ['budget'] })
    .returning('id');
  await write('areas').insert({ ambassador: id, name: `Osiedle próbne ${own}`, kind: 'estate' });
  const client = testClient(web.url);
  await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
  return { ...client, id, userId, email, slug, name };
}

/** One of the ready accounts, signed in. */
export async function testPerson(web: TestWeb, role: string): Promise<TestClient> {
  const client = testClient(web.url);
  const email = demonstrationAccounts.find((account) => account.role === role)?.email;
  await client.ask('POST', '/api/auth/sign-in', { email, password: demonstrationPassword });
  return client;
}

async function newest(database: Knex): Promise<number> {
  return (await database('editions').max('year as year').first())?.year;
}

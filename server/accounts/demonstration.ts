import { hashPassword } from 'better-auth/crypto';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { countUsers, ensureAccount } from './queries.ts';
import type { GrantedRole, Role } from './role.ts';
import { demonstrationAccountsAnswer } from './schema.ts';

/** Known to everybody, so these accounts exist in the demonstration only. */
export const demonstrationPassword = 'okolica-pokaz-2026';

/** Fictional applicants: one was asked for changes, one has only begun. */
export const applicantAccounts = {
  returned: { role: 'resident', name: 'Kalina Poprawkowska', email: 'kandydatka@okolica.example' },
  begun: { role: 'resident', name: 'Kajetan Szkicowski', email: 'kandydat@okolica.example' },
} as const;

/** Fictional people: the first of a role stands for it. */
export const demonstrationAccounts: { role: Role; name: string; email: string }[] = [
  { role: 'resident', name: 'Hanna Mieszkańska', email: 'mieszkanka@okolica.example' },
  { role: 'ambassador', name: 'Ignacy Ambasadorski', email: 'ambasador@okolica.example' },
  { role: 'expert', name: 'Eryka Znawczyńska', email: 'ekspertka@okolica.example' },
  { role: 'staff', name: 'Urszula Biurowska', email: 'urzedniczka@okolica.example' },
  { role: 'administrator', name: 'Adrian Zarządecki', email: 'administrator@okolica.example' },
  applicantAccounts.returned,
  applicantAccounts.begun,
];

/** Makes the ready accounts that are missing. Never call it in production. */
export async function prepareDemonstrationAccounts({ database, config }: Pick<Services, 'database' | 'config'>) {
  if (!config.demonstration) throw new Error('Demonstration accounts are for the demonstration only.');
  const emails = demonstrationAccounts.map(({ email }) => email);
  if ((await countUsers(database.write, emails)) === emails.length) return;
  const passwordHash = await hashPassword(demonstrationPassword);
  await database.write.transaction(async (transaction) => {
    for (const { role, name, email } of demonstrationAccounts) {
      const roles: GrantedRole[] = role === 'resident' ? [] : [role];
      await ensureAccount(transaction, { email, name, passwordHash, roles });
    }
  });
}

export const listDemonstrationAccounts = endpoint({
  summary: 'Ready accounts of the demonstration; none elsewhere',
  answer: demonstrationAccountsAnswer,
  handle: (_input, { config }) => {
    if (!config.demonstration) throw notFound('Gotowe konta są tylko w wersji demonstracyjnej.');
    return json({ password: demonstrationPassword, items: demonstrationAccounts });
  },
});

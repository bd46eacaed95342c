import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../accounts/signed-in.ts';
import { Problem } from '../http/problem.ts';
import { liesInAreaOf, type NeedRow } from './queries.ts';

/** For so long whoever marked a need may still correct it: later others have supported what it said. */
export const authorsHours = 24;

/** Whether the person may merge, part, hide and correct it: staff, and the ambassador in whose area it lies. */
export async function mayModerate(database: Knex, need: number, caller: SignedIn | null): Promise<boolean> {
  if (!caller) return false;
  return (
    isStaff(caller) || (caller.roles.includes('ambassador') && (await liesInAreaOf(database, need, caller.userId)))
  );
}

/** @throws Problem 403 */
export async function requireModerator(database: Knex, need: number, caller: SignedIn): Promise<void> {
  if (!(await mayModerate(database, need, caller)))
    throw new Problem(
      403,
      'not-yours',
      'To może zrobić ambasador, na którego obszarze leży potrzeba, albo zespół programu.',
    );
}

export function isFreshOwn({ author, status, created_at }: NeedRow, caller: SignedIn | null): boolean {
  const ageH = (Date.now() - created_at.getTime()) / 3_600_000;
  return caller !== null && author === caller.userId && status === 'open' && ageH < authorsHours;
}

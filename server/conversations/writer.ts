import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../accounts/signed-in.ts';
import { servingAmbassadorOf } from './queries.ts';

export type Signature = {
  role: 'ambassador' | 'expert' | 'staff' | null;
  ambassador: number | null;
  /** What stands under the post. */
  signed: string;
};

/** How what somebody writes is signed: in their role where they have one, else by their first name and an initial. */
export async function signatureOf(database: Knex, caller: SignedIn): Promise<Signature> {
  const signed = shortName(caller.name);
  if (isStaff(caller)) return { role: 'staff', ambassador: null, signed: '' };
  if (caller.roles.includes('expert')) return { role: 'expert', ambassador: null, signed };
  const ambassador = caller.roles.includes('ambassador') && (await servingAmbassadorOf(database, caller.userId));
  if (ambassador) return { role: 'ambassador', ambassador: ambassador.id, signed: ambassador.name };
  return { role: null, ambassador: null, signed };
}

/** A discussion is public, a surname need not be: „Zofia Anna Zwierzyniecka” → „Zofia Z.”. */
export function shortName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const last = others.at(-1);
  return last ? `${first} ${[...last][0]?.toLocaleUpperCase('pl')}.` : first;
}

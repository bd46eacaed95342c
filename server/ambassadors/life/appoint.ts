import type { Knex } from 'knex';
import { grantRole } from '../../accounts/queries.ts';
import { slugOf } from '../slug.ts';
import type { Form } from '../sort.ts';
import { addLifeEvent, insertAmbassador, type Person, putPerson } from './queries.ts';

/** Addresses under `/api/ambassadors/` that are no ambassador. */
const reserved = ['', 'own'];
const longestSlug = 80;

/**
 * Makes an account an ambassador who awaits training. Nothing of the person is published yet: `publishPerson` does that
 * once the area and the consents are theirs.
 *
 * @returns id of the ambassador
 */
export async function appoint(
  transaction: Knex,
  appointment: {
    edition: number;
    /** Null for a fictional person without an account. */
    userId: string | null;
    area: { id: number; name: string };
    forms: Form[];
    person: Person;
    by: string;
    demonstration: boolean;
  },
): Promise<number> {
  const { edition, userId, area, forms, person, by, demonstration } = appointment;
  const ambassador = await withFreeSlug(area, (slug) =>
    insertAmbassador(transaction, { edition, slug, name: '—', forms, userId, demonstration }),
  );
  await putPerson(transaction, ambassador, person);
  if (userId) await grantRole(transaction, userId, 'ambassador', by);
  await addLifeEvent(transaction, { ambassador, kind: 'appointed', actor: by });
  return ambassador;
}

/** The slug comes from the area, never from the person: addresses outlive a consent to publish a name. */
async function withFreeSlug(
  area: { id: number; name: string },
  insert: (slug: string) => Promise<number | undefined>,
): Promise<number> {
  const base = slugOf(area.name).slice(0, longestSlug);
  const inserted = reserved.includes(base) ? undefined : await insert(base);
  if (inserted !== undefined) return inserted;
  const stem = base ? `${base}-${area.id}` : `obszar-${area.id}`;
  for (let turn = 1; ; turn++) {
    const id = await insert(turn === 1 ? stem : `${stem}-${turn}`);
    if (id !== undefined) return id;
  }
}

import type { Knex } from 'knex';
import type { z } from 'zod';
import { isStaff, type SignedIn } from '../../accounts/signed-in.ts';
import { noSuchWorkshop } from '../missing.ts';
import { readWorkshop } from '../queries.ts';
import type { slotsAnswer } from '../schema.ts';
import { slotsOf } from './seen/queries.ts';

/** Slots of a workshop as somebody may see them. @throws Problem 404 for none, and for a draft to all but staff */
export async function readSlotsFor(
  database: Knex,
  id: number,
  caller: SignedIn | null,
): Promise<z.output<typeof slotsAnswer>> {
  const workshop = await readWorkshop(database, id);
  const manages = isStaff(caller);
  if (!workshop || (workshop.status === 'draft' && !manages)) throw noSuchWorkshop();
  const works = manages || (caller?.roles.includes('expert') ?? false);
  const slots = await slotsOf(database, id, caller?.userId ?? null);
  const items = slots.map(({ expert, booking, mine, ...slot }) => ({
    ...slot,
    mine,
    free: booking === null,
    expert: works ? expert : null,
    booking: works || mine ? booking : null,
    atMyTable: caller !== null && expert?.userId === caller.userId,
  }));
  const invited = works || items.some(({ mine }) => mine);
  return { items, manages, onlineUrl: invited ? workshop.online_url : null };
}

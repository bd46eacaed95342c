import type { Knex } from 'knex';
import { userByEmail } from '../../accounts/queries.ts';
import { isServingStatus } from '../../areas/serving-status.ts';
import { touch } from '../../database/versions.ts';
import { Problem } from '../../http/problem.ts';
import { tell } from '../../mail/tell.ts';
import { appoint } from './appoint.ts';
import { requirePossible } from './guard.ts';
import { endRole, type Post } from './move.ts';
import { mayHappen } from './moves.ts';
import { tellAmbassadorNews } from './news.ts';
import {
  type AmbassadorRow,
  addLifeEvent,
  ambassadorsOfUser,
  areasOf,
  findBySlug,
  leaveAreas,
  lockAmbassador,
  publishPerson,
  putStatus,
  takeArea,
} from './queries.ts';

/**
 * Moves the areas of a locked ambassador to a successor: an ambassador who serves, or an account that becomes one, awaiting
 * training. The predecessor ends; who cared for the area and when stays on record.
 *
 * @param to slug of an ambassador or e-mail of an account
 * @throws Problem 409 `impossible` when the successor does not serve or there is nothing to hand over; 422 when there is no
 *   such successor
 */
export async function handOver(
  transaction: Knex,
  post: Post,
  from: AmbassadorRow,
  to: string,
  by: string,
  note: string | null,
): Promise<AmbassadorRow> {
  requirePossible(from, 'hand-over');
  const areas = await areasOf(transaction, from.id);
  const [first] = areas;
  if (!first)
    throw new Problem(409, 'impossible', 'Ten ambasador nie ma już obszaru, który można przekazać.', {
      status: from.status,
      move: 'hand-over',
    });
  const successor = await findSuccessor(transaction, from, to, first, by);
  await leaveAreas(transaction, from.id);
  for (const { id } of areas) await takeArea(transaction, id, successor.id);
  if (mayHappen(from.status, 'end')) await putStatus(transaction, from.id, 'ended');
  await addLifeEvent(transaction, { ambassador: from.id, kind: 'handed-over', actor: by, note, other: successor.id });
  await addLifeEvent(transaction, { ambassador: successor.id, kind: 'took-over', actor: by, note, other: from.id });
  await publishPerson(transaction, successor.id);
  await endRole(transaction, from.userId);
  await touch(transaction, ['areas']);
  const values = { area: areas.map(({ name }) => name).join(', ') };
  const told = (row: AmbassadorRow) => ({ page: `/ambassadors/${row.slug}`, values, note });
  await tell(transaction, post, from.userId, 'ambassador-handed-over', told(from));
  await tell(transaction, post, successor.userId, 'ambassador-took-over', told(successor));
  await tellAmbassadorNews(transaction, areas);
  return successor;
}

async function findSuccessor(
  transaction: Knex,
  from: AmbassadorRow,
  to: string,
  area: { id: number; name: string },
  by: string,
): Promise<AmbassadorRow> {
  const known = to.includes('@') ? await ofAccount(transaction, from, to) : await findBySlug(transaction, to);
  if (known === undefined)
    throw new Problem(422, 'no-successor', 'Nie ma takiego ambasadora ani konta z potwierdzonym adresem.', { to });
  const id = 'slug' in known ? known.id : await becomes(transaction, from, known, area, by);
  const successor = (await lockAmbassador(transaction, id)) as AmbassadorRow;
  if (successor.id === from.id)
    throw new Problem(409, 'impossible', 'Następcą nie może być ta sama osoba.', { move: 'hand-over' });
  if (!isServingStatus(successor.status))
    throw new Problem(409, 'impossible', 'Ten następca teraz nie działa, więc nie może przejąć obszaru.', {
      status: successor.status,
      move: 'hand-over',
    });
  return successor;
}

type Account = { userId: string; name: string };

/** The ambassador that an account is already in this edition, else the account. */
async function ofAccount(
  transaction: Knex,
  from: AmbassadorRow,
  email: string,
): Promise<AmbassadorRow | Account | undefined> {
  const user = await userByEmail(transaction, email);
  if (!user?.email_verified) return undefined;
  const own = await ambassadorsOfUser(transaction, user.id);
  const current = own.find(({ edition, status }) => edition === from.edition && status !== 'ended');
  return current ?? { userId: user.id, name: user.name };
}

async function becomes(
  transaction: Knex,
  from: AmbassadorRow,
  { userId, name }: Account,
  area: { id: number; name: string },
  by: string,
): Promise<number> {
  return appoint(transaction, {
    edition: from.edition,
    userId,
    area,
    forms: [],
    person: { name, phone: null, experience: null, motivation: null },
    by,
    demonstration: from.demonstration,
  });
}

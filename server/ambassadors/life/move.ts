import type { Knex } from 'knex';
import { revokeRole } from '../../accounts/queries.ts';
import { isServingStatus } from '../../areas/serving-status.ts';
import { touch } from '../../database/versions.ts';
import { tell } from '../../mail/tell.ts';
import type { Services } from '../../services.ts';
import type { AmbassadorStatus } from '../sort.ts';
import { requirePossible } from './guard.ts';
import { traces } from './moves.ts';
import { tellAmbassadorNews } from './news.ts';
import {
  type AmbassadorRow,
  addLifeEvent,
  areasOf,
  hasHappened,
  isStillAmbassador,
  leaveAreas,
  putStatus,
} from './queries.ts';

export type Post = Pick<Services, 'mail' | 'site' | 'accounts'>;

/**
 * Moves a locked ambassador on: the state, the history, a mail to the person, news of the area. The caller
 * refreshes the versions and hurries the mail after the commit.
 *
 * @param by account that does it
 * @throws Problem 409 `impossible` when the state does not allow it
 */
export async function moveOn(
  transaction: Knex,
  post: Post,
  row: AmbassadorRow,
  move: keyof typeof traces,
  by: string,
  note: string | null,
): Promise<AmbassadorStatus> {
  requirePossible(row, move);
  const status = await statusAfter(transaction, row, move);
  await putStatus(transaction, row.id, status);
  const { event, mail } = traces[move];
  await addLifeEvent(transaction, { ambassador: row.id, kind: event, actor: by, note });
  if (status === 'ended') {
    await leaveAreas(transaction, row.id);
    await endRole(transaction, row.userId);
  }
  await touch(transaction, ['areas']);
  const areas = await areasOf(transaction, row.id);
  const values = { area: areas.map(({ name }) => name).join(', ') || row.name };
  await tell(transaction, post, row.userId, mail, { page: `/ambassadors/${row.slug}`, values, note });
  if (isServingStatus(status) !== isServingStatus(row.status)) await tellAmbassadorNews(transaction, areas);
  return status;
}

/** Whoever ends as the last ambassador that they were keeps the account, not the role. */
export async function endRole(transaction: Knex, userId: string | null): Promise<void> {
  if (userId && !(await isStillAmbassador(transaction, userId))) await revokeRole(transaction, userId, 'ambassador');
}

async function statusAfter(
  transaction: Knex,
  { id }: AmbassadorRow,
  move: keyof typeof traces,
): Promise<AmbassadorStatus> {
  if (move === 'suspend') return 'suspended';
  if (move === 'end' || move === 'resign') return 'ended';
  if (move === 'activate') return 'active';
  // Whoever was suspended before the training still has it before them.
  return (await hasHappened(transaction, id, 'activated')) ? 'active' : 'awaiting-training';
}

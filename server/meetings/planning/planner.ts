import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../../accounts/signed-in.ts';
import { Problem } from '../../http/problem.ts';
import { noSuchMeeting } from '../missing.ts';
import type { MeetingRow } from '../queries.ts';
import { lockMeeting } from '../queries.ts';
import { ambassadorUser, readForm } from './queries.ts';

/** Whether the person may change the meeting: staff any, ambassadors their own. */
export async function mayManage(
  database: Knex,
  caller: SignedIn,
  { ambassador }: Pick<MeetingRow, 'ambassador'>,
): Promise<boolean> {
  if (isStaff(caller)) return true;
  return ambassador !== null && (await ambassadorUser(database, ambassador)) === caller.userId;
}

/**
 * The meeting, locked for a change by this person.
 *
 * @param sent what was sent with the version that it builds on
 * @throws Problem 404 for none and for somebody else's draft, 403 for somebody else's, 409 when somebody was faster
 */
export async function takeMeeting(
  transaction: Knex,
  caller: SignedIn,
  id: number,
  sent?: { version: number },
): Promise<MeetingRow> {
  const meeting = await lockMeeting(transaction, id);
  if (!meeting) throw noSuchMeeting();
  if (!(await mayManage(transaction, caller, meeting)))
    throw meeting.status === 'draft'
      ? noSuchMeeting()
      : new Problem(403, 'not-yours', 'To spotkanie planuje ktoś inny.');
  if (sent && sent.version !== meeting.version)
    throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił to spotkanie.', {
      current: await readForm(transaction, id),
      yours: sent,
    });
  return meeting;
}

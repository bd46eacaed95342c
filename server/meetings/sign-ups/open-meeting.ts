import type { Knex } from 'knex';
import { Problem } from '../../http/problem.ts';
import { noSuchMeeting } from '../missing.ts';
import { lockMeeting, type MeetingRow } from '../queries.ts';
import type { AttendanceMode } from '../stage.ts';

/**
 * The meeting, locked, while one can sign up for it.
 *
 * @throws Problem 404 for none and for a draft, 409 for one that has begun, is over or called off
 */
export async function lockOpen(transaction: Knex, id: number): Promise<MeetingRow> {
  const meeting = await lockMeeting(transaction, id);
  if (!meeting || meeting.status === 'draft') throw noSuchMeeting();
  const begun = meeting.starts_at <= new Date();
  if (meeting.status !== 'planned' || begun)
    throw new Problem(
      409,
      'not-open',
      meeting.status === 'cancelled' ? 'To spotkanie odwołano.' : 'Na to spotkanie nie można się już zapisać.',
      { stage: meeting.status, begun },
    );
  return meeting;
}

/** @throws Problem 422 when the meeting cannot be taken part in like this */
export function requireMode({ form }: MeetingRow, mode: AttendanceMode): void {
  if (form !== 'hybrid' && form !== mode)
    throw new Problem(422, 'other-mode', 'W tym spotkaniu nie można wziąć udziału w ten sposób.', { path: '/mode' });
}

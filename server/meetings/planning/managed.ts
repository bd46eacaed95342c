import type { Knex } from 'knex';
import type { z } from 'zod';
import { findMeeting } from '../list/queries.ts';
import { noSuchMeeting } from '../missing.ts';
import { readMeeting } from '../queries.ts';
import type { managedMeeting } from '../schema.ts';
import { attendeesOf } from '../sign-ups/queries.ts';
import { movesOf } from './moves.ts';
import { warningsOf } from './warnings.ts';

/** What its planner sees of a meeting: all of it, who signed up, what to look out for and what can be done now. */
export async function readManaged(database: Knex, id: number): Promise<z.output<typeof managedMeeting>> {
  const row = await readMeeting(database, id);
  const whole = await findMeeting(database, id, { drafts: true });
  if (!row || !whole) throw noSuchMeeting();
  const attendees = await attendeesOf(database, id);
  return {
    ...whole,
    version: row.version,
    onlineUrl: row.online_url,
    warnings: await warningsOf(database, whole),
    signUps: attendees.map(({ name, mode, status, placed_at }) => ({
      name,
      mode,
      status: status as 'going' | 'waiting',
      at: placed_at?.toISOString() ?? '',
    })),
    may: movesOf(row),
  };
}

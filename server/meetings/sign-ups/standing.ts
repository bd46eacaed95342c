import type { Knex } from 'knex';
import type { z } from 'zod';
import type { MeetingRow } from '../queries.ts';
import type { standing } from '../schema.ts';
import { countAhead, type SignUp } from './queries.ts';

/** Where somebody stands with a meeting. Its link is for whoever is coming, as long as it is not called off. */
export async function standingOf(
  database: Knex,
  meeting: Pick<MeetingRow, 'status' | 'online_url'>,
  signUp: SignUp,
): Promise<z.output<typeof standing>> {
  const comes = signUp.status === 'going' && meeting.status !== 'cancelled';
  return {
    status: signUp.status,
    mode: signUp.mode,
    ahead: await countAhead(database, signUp),
    onlineUrl: comes ? meeting.online_url : null,
  };
}

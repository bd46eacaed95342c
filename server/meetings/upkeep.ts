import { changing } from '../database/changing.ts';
import { everyRound } from '../jobs/rounds.ts';
import type { Services } from '../services.ts';
import { lockMeeting } from './queries.ts';
import { fillPlaces } from './sign-ups/places.ts';
import { meetingsToFill } from './sign-ups/queries.ts';

const everyMs = 10 * 60_000;

type Parts = Pick<Services, 'database' | 'mail' | 'versions' | 'site' | 'jobs' | 'accounts'>;

/** One round: gives away places that an erased account left behind. */
export async function keepMeetingsOnce(parts: Parts): Promise<void> {
  const { write } = parts.database;
  for (const id of await meetingsToFill(write))
    await changing(parts, ['meetings'], async (transaction) => {
      const meeting = await lockMeeting(transaction, id);
      if (meeting?.status === 'planned') await fillPlaces(transaction, parts, meeting);
    });
}

/** Rounds now and every ten minutes. Doing it in several processes at once does no harm. */
export function keepMeetings(parts: Parts, onError: (error: unknown) => void): { close: () => Promise<void> } {
  return everyRound(everyMs, () => keepMeetingsOnce(parts), onError);
}

import { everyRound } from '../../jobs/rounds.ts';
import type { Services } from '../../services.ts';
import { tellFollowers } from './tell.ts';

/** "At once" is within this long of what happened. */
const everyMs = 20_000;

/** Rounds from now on. Doing it in several processes at once does no harm. */
export function keepTelling(
  parts: Pick<Services, 'database' | 'mail' | 'site' | 'accounts'>,
  onError: (error: unknown) => void,
): { close: () => Promise<void> } {
  return everyRound(everyMs, () => tellFollowers(parts), onError);
}

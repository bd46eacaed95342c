import { useQueryClient } from '@tanstack/react-query';
import { type FieldErrors, type Submission, type Typed, useSubmission } from '../ui/submission.ts';

/**
 * As `useSubmission`; afterwards, sent or refused, everything that is shown to the person is asked for anew: what was refused
 * because it built on an older version builds on the newest at the next press.
 *
 * @param arrived is called once it was sent and what is shown is new
 */
export function useOwnSubmission(
  check: (typed: Typed, button: string) => FieldErrors,
  send: (typed: Typed, button: string) => Promise<void>,
  arrived?: () => void,
): Submission {
  const queries = useQueryClient();
  return useSubmission(check, async (typed, button) => {
    try {
      await send(typed, button);
    } finally {
      await queries.invalidateQueries({ queryKey: ['own'] });
    }
    arrived?.();
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../api.ts';

/**
 * Does something with one press: tells the outcome as a code, and asks again for everything that is shown to the person.
 */
export function useAction() {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState<string | undefined>();
  const run = async (act: () => Promise<unknown>, said?: string) => {
    setBusy(true);
    setRefusal(null);
    setDone(undefined);
    try {
      await act();
      setDone(said);
      return true;
    } catch (error) {
      setRefusal(codeOf(error));
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: ['own'] });
      setBusy(false);
    }
  };
  return { busy, refusal, done, run };
}

function codeOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.code;
  return error instanceof DOMException && error.name === 'AbortError' ? 'called-off' : 'unreachable';
}

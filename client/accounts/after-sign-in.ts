import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSessionChange } from './session.ts';
import { takeWayBack } from './way-back.ts';

/**
 * Where one goes once signed in: to set the second factor that the role needs, back to what asked for signing in, or to
 * what waits for them.
 */
export function useAfterSignIn(): () => Promise<void> {
  const { history } = useRouter();
  const navigate = useNavigate();
  const changed = useSessionChange();
  return useCallback(async () => {
    const { account } = await changed();
    if (account?.enrolmentPending) return navigate({ to: '/account/second-factor' });
    const back = takeWayBack();
    if (back) history.push(back);
    else await navigate({ to: '/start' });
  }, [history, navigate, changed]);
}

import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useSessionChange } from './session.ts';

/** Where one goes once signed in: to the account, or to set the second factor that the role needs. */
export function useAfterSignIn(): () => Promise<void> {
  const navigate = useNavigate();
  const changed = useSessionChange();
  return useCallback(async () => {
    const { account } = await changed();
    await navigate({ to: account?.enrolmentPending ? '/account/second-factor' : '/account' });
  }, [navigate, changed]);
}

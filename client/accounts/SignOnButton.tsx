import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../api.ts';
import { Refusal } from './Refusal.tsx';

/** Leaves for the city's own sign-on, which sends the browser back signed in. */
export function SignOnButton({ name }: { name: string }) {
  const { t } = useTranslation('accounts');
  const [refusal, setRefusal] = useState<string | null>(null);
  const leave = () =>
    changeByApi<{ url: string }>('POST', '/api/auth/sign-on').then(
      ({ url }) => location.assign(url),
      (error: unknown) => setRefusal(error instanceof ApiProblem ? error.code : 'unreachable'),
    );
  return (
    <>
      <button type="button" className="button" onClick={leave}>
        {t('signIn.signOn', { name })}
      </button>
      <Refusal code={refusal} />
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';

/** Asks for the mail that confirms the address once more. */
export function SendAgain({ email }: { email: string }) {
  const { t } = useTranslation('applications');
  const [state, setState] = useState<'ready' | 'busy' | 'sent' | 'failed'>('ready');
  const ask = () => {
    setState('busy');
    changeByApi('POST', '/api/auth/register/send-again', { email }).then(
      () => setState('sent'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <p>
        <button type="button" className="button" disabled={state === 'busy'} onClick={ask}>
          {t('send.mailAgain')}
        </button>
      </p>
      <p role="status">
        {state === 'sent' ? t('send.mailSent', { email }) : state === 'failed' ? t('send.mailFailed') : ''}
      </p>
    </>
  );
}

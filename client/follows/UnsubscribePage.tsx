import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnsubscribedAnswer } from '../../server/follows/schema.ts';
import { Refusal } from '../accounts/Refusal.tsx';
import { useToken } from '../accounts/token.ts';
import { changeByApi } from '../api.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import '../accounts/accounts.css';

/** Where the link of a mail about something followed leads; it works without signing in. */
export function UnsubscribePage() {
  const { t } = useTranslation('follows');
  const token = useToken();
  const [ended, setEnded] = useState<string | null>(null);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      const { label } = await changeByApi<UnsubscribedAnswer>('POST', '/api/follows/unsubscribe', { token });
      setEnded(label);
    },
  );
  if (ended !== null)
    return (
      <article className="prose">
        <PageHeading title={t('unsubscribe.doneTitle')} />
        <p role="status">{t('unsubscribe.done', { label: ended })}</p>
        <p>
          <Link to="/">{t('unsubscribe.home')}</Link>
        </p>
      </article>
    );
  const spent = !token || refusal === 'link-spent';
  return (
    <article className="prose">
      <PageHeading title={t('unsubscribe.title')} />
      <p>{t('unsubscribe.lead')}</p>
      <form className="account-form" onSubmit={onSubmit}>
        {spent ? (
          <p role="alert" className="account-refusal">
            {t('unsubscribe.spent')}
          </p>
        ) : (
          <Refusal code={refusal} />
        )}
        <button type="submit" className="button" data-main disabled={busy || !token}>
          {t('unsubscribe.do')}
        </button>
      </form>
    </article>
  );
}

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelayedAnswer } from '../../server/letters/schema.ts';
import { Refusal } from '../accounts/Refusal.tsx';
import { useToken } from '../accounts/token.ts';
import { changeByApi } from '../api.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import '../accounts/accounts.css';

/** Where the mail leads that asks to confirm a letter's sender. Programs that open links in mails must not send it. */
export function ConfirmLetterPage() {
  const { t } = useTranslation('letters');
  const token = useToken();
  const [to, setTo] = useState<RelayedAnswer['ambassador'] | null>(null);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => setTo((await changeByApi<RelayedAnswer>('POST', '/api/letters/confirm', { token })).ambassador),
  );
  if (to)
    return (
      <article className="prose">
        <PageHeading title={t('confirm.doneTitle')} />
        <p role="status">{t('confirm.done', { name: to.name })}</p>
        <p>
          <Link to="/ambassadors/$slug" params={{ slug: to.slug }}>
            {t('confirm.back', { name: to.name })}
          </Link>
        </p>
      </article>
    );
  const spent = !token || refusal === 'link-spent';
  return (
    <article className="prose">
      <PageHeading title={t('confirm.title')} />
      <p>{t('confirm.lead')}</p>
      <form className="account-form" onSubmit={onSubmit}>
        {spent || refusal === 'not-reachable' ? (
          <p role="alert" className="account-refusal">
            {t(spent ? 'confirm.spent' : 'problem.not-reachable')}
          </p>
        ) : (
          <Refusal code={refusal} />
        )}
        <button type="submit" className="button" data-main disabled={busy || !token}>
          {t('confirm.do')}
        </button>
      </form>
    </article>
  );
}

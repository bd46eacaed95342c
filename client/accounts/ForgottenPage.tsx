import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import './accounts.css';

export function ForgottenPage() {
  const { t, i18n } = useTranslation('accounts');
  const words = useProblemWords();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, ['email']),
    async ({ email = '' }) => {
      await changeByApi('POST', '/api/auth/password/forgotten', { email, language: i18n.language });
      setSentTo(email);
    },
  );
  return (
    <article className="prose">
      <PageHeading title={t('forgotten.title')} />
      <p>{t('forgotten.lead')}</p>
      <form className="account-form" noValidate onSubmit={onSubmit}>
        <Field name="email" type="email" label={t('email')} error={words(errors.email)} autoComplete="username" />
        <Refusal code={refusal} />
        <div className="account-done" role="status">
          {sentTo !== null && <p>{t('forgotten.sent', { email: sentTo })}</p>}
        </div>
        <button type="submit" className="button" data-main disabled={busy}>
          {t('forgotten.do')}
        </button>
      </form>
      <p>
        <Link to="/sign-in">{t('backToSignIn')}</Link>
      </p>
    </article>
  );
}

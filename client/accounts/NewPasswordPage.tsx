import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields, shortestPassword } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import { useSessionChange } from './session.ts';
import { useToken } from './token.ts';
import './accounts.css';

export function NewPasswordPage() {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const token = useToken();
  const changed = useSessionChange();
  const [done, setDone] = useState(false);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, ['newPassword']),
    async ({ newPassword }) => {
      await changeByApi('POST', '/api/auth/password/reset', { token, newPassword });
      setDone(true);
      await changed();
    },
  );
  if (done)
    return (
      <article className="prose">
        <PageHeading title={t('newPassword.doneTitle')} />
        <p role="status">{t('newPassword.done')}</p>
        <Link to="/sign-in" className="button" data-main>
          {t('signIn.title')}
        </Link>
      </article>
    );
  return (
    <article className="prose">
      <PageHeading title={t('newPassword.title')} />
      <form className="account-form" noValidate onSubmit={onSubmit}>
        <Field
          name="newPassword"
          type="password"
          label={t('newPassword.label')}
          hint={t('passwordHint', { least: shortestPassword })}
          error={words(errors.newPassword)}
          autoComplete="new-password"
        />
        <Refusal code={token ? refusal : 'link-spent'} />
        <button type="submit" className="button" data-main disabled={busy || !token}>
          {t('newPassword.do')}
        </button>
      </form>
      <p>
        <Link to="/sign-in/forgotten">{t('newPassword.askAgain')}</Link>
      </p>
    </article>
  );
}

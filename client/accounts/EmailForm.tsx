import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';

/** Another e-mail address for the account: nothing changes before it is confirmed there. */
export function EmailForm({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const [sentTo, setSentTo] = useState('');
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, hasPassword ? ['email', 'password'] : ['email']),
    async ({ email = '', password }) => {
      setSentTo('');
      await changeByApi('POST', '/api/account/email', { email, ...(hasPassword && { password }) });
      setSentTo(email.trim());
    },
  );
  return (
    <form className="account-form" noValidate onSubmit={onSubmit}>
      <Field
        name="email"
        type="email"
        label={t('emailChange.new')}
        hint={t('emailChange.hint')}
        error={words(errors.email)}
        autoComplete="email"
      />
      {hasPassword && (
        <Field
          name="password"
          type="password"
          label={t('passwordChange.current')}
          error={words(errors.password)}
          autoComplete="current-password"
        />
      )}
      <Refusal code={refusal} />
      <div className="account-done" role="status">
        {sentTo && <p>{t('emailChange.sent', { email: sentTo })}</p>}
      </div>
      <button type="submit" className="button" disabled={busy}>
        {t('emailChange.do')}
      </button>
    </form>
  );
}

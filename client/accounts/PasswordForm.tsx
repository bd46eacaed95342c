import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields, shortestPassword } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import { useSessionChange } from './session.ts';

export function PasswordForm() {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const changed = useSessionChange();
  const [saved, setSaved] = useState(false);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, ['password', 'newPassword']),
    async ({ password: currentPassword, newPassword }) => {
      setSaved(false);
      await changeByApi('POST', '/api/account/password', { currentPassword, newPassword });
      await changed();
      setSaved(true);
    },
  );
  return (
    <form className="account-form" noValidate onSubmit={onSubmit}>
      <Field
        name="password"
        type="password"
        label={t('passwordChange.current')}
        error={words(errors.password)}
        autoComplete="current-password"
      />
      <Field
        name="newPassword"
        type="password"
        label={t('newPassword.label')}
        hint={t('passwordHint', { least: shortestPassword })}
        error={words(errors.newPassword)}
        autoComplete="new-password"
      />
      <Refusal code={refusal} />
      <div className="account-done" role="status">
        {saved && <p>{t('passwordChange.done')}</p>}
      </div>
      <button type="submit" className="button" disabled={busy}>
        {t('passwordChange.do')}
      </button>
    </form>
  );
}

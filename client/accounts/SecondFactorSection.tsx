import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Field } from '../ui/Field.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import { type OwnAccount, useSessionChange } from './session.ts';

export function SecondFactorSection({ account, hasPassword }: { account: OwnAccount; hasPassword: boolean }) {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const changed = useSessionChange();
  const [asking, setAsking] = useState(false);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => (hasPassword ? checkFields(typed, ['password']) : {}),
    async ({ password }) => {
      await changeByApi('DELETE', '/api/account/second-factor', hasPassword ? { password } : {});
      setAsking(false);
      await changed();
    },
  );
  if (!account.secondFactor)
    return (
      <>
        <p>{t('secondFactor.off')}</p>
        <Link to="/account/second-factor" className="button">
          {t('secondFactor.set')}
        </Link>
      </>
    );
  return (
    <>
      <p>{t('secondFactor.on')}</p>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {t('secondFactor.remove')}
      </button>
      <ConfirmDialog title={t('secondFactor.removeTitle')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('secondFactor.removeMeaning')}</p>
        <form className="account-form" noValidate onSubmit={onSubmit}>
          {hasPassword && (
            <Field
              name="password"
              type="password"
              label={t('password')}
              error={words(errors.password)}
              autoComplete="current-password"
            />
          )}
          <Refusal code={refusal} />
          <div className="account-buttons">
            <button type="submit" className="button account-danger" disabled={busy}>
              {t('secondFactor.remove')}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('cancel')}
            </button>
          </div>
        </form>
      </ConfirmDialog>
    </>
  );
}

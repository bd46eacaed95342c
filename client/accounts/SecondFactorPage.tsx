import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import { useAfterSignIn } from './after-sign-in.ts';
import { checkFields } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import './accounts.css';

/** The second step of signing in: a code of the authenticator, or one of the codes kept for when it is lost. */
export function SecondFactorPage() {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const arrive = useAfterSignIn();
  const [backup, setBackup] = useState(false);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => (backup && typed.code?.trim() ? {} : checkFields(typed, ['code'])),
    async ({ code = '' }) => {
      const path = `/api/auth/second-factor/${backup ? 'backup-code' : 'code'}`;
      await changeByApi('POST', path, { code: code.replaceAll(' ', '') });
      await arrive();
    },
  );
  return (
    <article className="prose">
      <PageHeading title={t('challenge.title')} />
      <p>{t(backup ? 'challenge.backupLead' : 'challenge.lead')}</p>
      <form className="account-form" noValidate onSubmit={onSubmit}>
        <Field
          key={String(backup)}
          name="code"
          label={t(backup ? 'challenge.backupCode' : 'challenge.code')}
          error={words(errors.code)}
          inputMode={backup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
        />
        <Refusal code={refusal} />
        <div className="account-buttons">
          <button type="submit" className="button" data-main disabled={busy}>
            {t('challenge.do')}
          </button>
          <button type="button" className="button" onClick={() => setBackup(!backup)}>
            {t(backup ? 'challenge.useCode' : 'challenge.useBackup')}
          </button>
        </div>
      </form>
      <p>
        <Link to="/sign-in">{t('backToSignIn')}</Link>
      </p>
    </article>
  );
}

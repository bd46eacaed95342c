import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountAnswer, EnrolmentAnswer } from '../../server/accounts/schema.ts';
import { askApi, changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { QrCode } from './QrCode.tsx';
import { Refusal } from './Refusal.tsx';
import { SignedInOnly } from './SignedInOnly.tsx';
import { useSessionChange } from './session.ts';
import './accounts.css';

/** Setting the second factor: the password, the secret into an authenticator, its first code, backup codes to keep. */
export function EnrolmentPage() {
  return <SignedInOnly duringEnrolment>{(account) => <Enrolment needed={account.enrolmentPending} />}</SignedInOnly>;
}

function Enrolment({ needed }: { needed: boolean }) {
  const { t } = useTranslation('accounts');
  const [enrolment, setEnrolment] = useState<EnrolmentAnswer | null>(null);
  const [done, setDone] = useState(false);
  if (done)
    return (
      <article className="prose">
        <PageHeading title={t('enrolment.doneTitle')} />
        <p role="status">{t('enrolment.done')}</p>
        <Link to="/account" className="button" data-main>
          {t('account.title')}
        </Link>
      </article>
    );
  return (
    <article className="prose">
      <PageHeading title={t('enrolment.title')} />
      <p>{t(needed ? 'enrolment.needed' : 'enrolment.lead')}</p>
      {enrolment ? <Secret enrolment={enrolment} onDone={() => setDone(true)} /> : <Begin onBegun={setEnrolment} />}
    </article>
  );
}

function Begin({ onBegun }: { onBegun: (enrolment: EnrolmentAnswer) => void }) {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const account = useQuery({ queryKey: ['own', 'account'], queryFn: () => askApi<AccountAnswer>('/api/account') }).data;
  const hasPassword = account?.hasPassword ?? true;
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => (hasPassword ? checkFields(typed, ['password']) : {}),
    async ({ password }) => {
      const body = hasPassword ? { password } : {};
      onBegun(await changeByApi<EnrolmentAnswer>('POST', '/api/account/second-factor', body));
    },
  );
  return (
    <form className="account-form" noValidate onSubmit={onSubmit}>
      {hasPassword && (
        <Field
          name="password"
          type="password"
          label={t('password')}
          hint={t('enrolment.passwordHint')}
          error={words(errors.password)}
          autoComplete="current-password"
        />
      )}
      <Refusal code={refusal} />
      <button type="submit" className="button" data-main disabled={busy}>
        {t('enrolment.begin')}
      </button>
    </form>
  );
}

function Secret({ enrolment, onDone }: { enrolment: EnrolmentAnswer; onDone: () => void }) {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const changed = useSessionChange();
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, ['code']),
    async ({ code = '' }) => {
      await changeByApi('POST', '/api/auth/second-factor/code', { code: code.replaceAll(' ', '') });
      onDone();
      await changed();
    },
  );
  return (
    <>
      <h2>{t('enrolment.secretTitle')}</h2>
      <p>{t('enrolment.secretLead')}</p>
      <QrCode text={enrolment.uri} label={t('enrolment.qrCode')} />
      <p>{t('enrolment.orType')}</p>
      <p className="account-code" data-secret={enrolment.secret}>
        {enrolment.secret.match(/.{1,4}/g)?.join(' ')}
      </p>
      <p>
        <a href={enrolment.uri}>{t('enrolment.open')}</a>
      </p>
      <h2>{t('enrolment.backupTitle')}</h2>
      <p>{t('enrolment.backupLead')}</p>
      <ul className="account-codes account-code">
        {enrolment.backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <h2>{t('enrolment.codeTitle')}</h2>
      <form className="account-form" noValidate onSubmit={onSubmit}>
        <Field
          name="code"
          label={t('challenge.code')}
          error={words(errors.code)}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <Refusal code={refusal} />
        <button type="submit" className="button" data-main disabled={busy}>
          {t('enrolment.finish')}
        </button>
      </form>
    </>
  );
}

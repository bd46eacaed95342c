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
import './accounts.css';

export function RegisterPage() {
  const { t, i18n } = useTranslation('accounts');
  const words = useProblemWords();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, ['name', 'email', 'newPassword']),
    async ({ name, email, newPassword: password }) => {
      await changeByApi('POST', '/api/auth/register', { name, email, password, language: i18n.language });
      setSentTo(email ?? '');
    },
  );
  if (sentTo !== null)
    return (
      <article className="prose">
        <PageHeading title={t('register.sentTitle')} />
        <p role="status">{t('register.sent', { email: sentTo })}</p>
        <p>{t('register.noMail')}</p>
        <SendAgain email={sentTo} />
      </article>
    );
  return (
    <article className="prose">
      <PageHeading title={t('register.title')} />
      <p>{t('register.lead')}</p>
      <form className="account-form" noValidate onSubmit={onSubmit}>
        <Field
          name="name"
          label={t('name')}
          hint={t('register.nameHint')}
          error={words(errors.name)}
          autoComplete="name"
        />
        <Field name="email" type="email" label={t('email')} error={words(errors.email)} autoComplete="email" />
        <Field
          name="newPassword"
          type="password"
          label={t('password')}
          hint={t('passwordHint', { least: shortestPassword })}
          error={words(errors.newPassword)}
          autoComplete="new-password"
        />
        <p className="account-quiet">{t('register.privacy')}</p>
        <Refusal code={refusal} />
        <button type="submit" className="button" data-main disabled={busy}>
          {t('register.do')}
        </button>
      </form>
      <p>
        {t('register.haveAccount')} <Link to="/sign-in">{t('signIn.title')}</Link>
      </p>
    </article>
  );
}

function SendAgain({ email }: { email: string }) {
  const { t } = useTranslation('accounts');
  const [sent, setSent] = useState(false);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      await changeByApi('POST', '/api/auth/register/send-again', { email });
      setSent(true);
    },
  );
  return (
    <form className="account-form" onSubmit={onSubmit}>
      <Refusal code={refusal} />
      <div className="account-done" role="status">
        {sent && <p>{t('register.sentAgain')}</p>}
      </div>
      <button type="submit" className="button" disabled={busy}>
        {t('register.again')}
      </button>
    </form>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import { useAfterSignIn } from './after-sign-in.ts';
import { checkFields } from './check.ts';
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import { SignOnButton } from './SignOnButton.tsx';
import { useSession } from './session.ts';
import './accounts.css';
import { useState } from 'react';

export function SignInPage() {
  const { t, i18n } = useTranslation('accounts');
  const words = useProblemWords();
  const session = useSession();
  const navigate = useNavigate();
  const arrive = useAfterSignIn();
  const [linkSent, setLinkSent] = useState(false);
  const { busy, errors, refusal, typed, onSubmit } = useSubmission(
    (values, button) => checkFields(values, button === 'link' ? ['email'] : ['email', 'password']),
    async ({ email = '', password = '' }, button) => {
      setLinkSent(false);
      if (button === 'link') {
        await changeByApi('POST', '/api/auth/link', { email, language: i18n.language });
        setLinkSent(true);
        return;
      }
      const body = { email, password };
      const { secondFactor } = await changeByApi<{ secondFactor: boolean }>('POST', '/api/auth/sign-in', body);
      if (secondFactor) await navigate({ to: '/sign-in/second-factor' });
      else await arrive();
    },
  );
  return (
    <article className="prose">
      <PageHeading title={t('signIn.title')} />
      {session?.demonstration && <DemonstrationAccounts />}
      <form className="account-form" noValidate onSubmit={onSubmit}>
        <Field name="email" type="email" label={t('email')} error={words(errors.email)} autoComplete="username" />
        <Field
          name="password"
          type="password"
          label={t('password')}
          error={words(errors.password)}
          autoComplete="current-password"
        />
        <Refusal code={refusal} />
        <div className="account-done" role="status">
          {linkSent && <p>{t('signIn.linkSent', { email: typed.email })}</p>}
        </div>
        <div className="account-buttons">
          <button type="submit" className="button" data-main disabled={busy}>
            {t('signIn.do')}
          </button>
          <button type="submit" className="button" name="way" value="link" disabled={busy}>
            {t('signIn.sendLink')}
          </button>
        </div>
      </form>
      {session?.signOn && <SignOnButton name={session.signOn} />}
      <p>
        <Link to="/sign-in/forgotten">{t('signIn.forgotten')}</Link>
      </p>
      <p>
        {t('signIn.noAccount')} <Link to="/register">{t('signIn.register')}</Link>
      </p>
    </article>
  );
}

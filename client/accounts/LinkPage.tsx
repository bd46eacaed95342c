import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useSubmission } from '../ui/submission.ts';
import { useAfterSignIn } from './after-sign-in.ts';
import { Refusal } from './Refusal.tsx';
import { useToken } from './token.ts';
import './accounts.css';

/**
 * Where a link in a mail leads. Nothing happens before the button is pressed: programs that open links in mails to check
 * them must not use them up.
 */
function LinkPage({ kind, path }: { kind: 'confirm' | 'link' | 'newEmail'; path: string }) {
  const { t } = useTranslation('accounts');
  const token = useToken();
  const navigate = useNavigate();
  const arrive = useAfterSignIn();
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      const { secondFactor } = await changeByApi<{ secondFactor: boolean }>('POST', path, { token });
      if (secondFactor) await navigate({ to: '/sign-in/second-factor' });
      else await arrive();
    },
  );
  return (
    <article className="prose">
      <PageHeading title={t(`${kind}.title`)} />
      <p>{t(`${kind}.lead`)}</p>
      <form className="account-form" onSubmit={onSubmit}>
        <Refusal code={token ? refusal : 'link-spent'} />
        <button type="submit" className="button" data-main disabled={busy || !token}>
          {t(`${kind}.do`)}
        </button>
      </form>
      {refusal && (
        <p>
          <Link to="/sign-in">{t('backToSignIn')}</Link>
        </p>
      )}
    </article>
  );
}

export const ConfirmPage = () => <LinkPage kind="confirm" path="/api/auth/register/confirm" />;
export const NewEmailPage = () => <LinkPage kind="newEmail" path="/api/account/email/confirm" />;
export const SignInLinkPage = () => <LinkPage kind="link" path="/api/auth/link/sign-in" />;

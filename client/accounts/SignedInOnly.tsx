import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../server/accounts/role.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { SignInLink } from './SignInLink.tsx';
import { type OwnAccount, useSession } from './session.ts';

type Props = {
  /** Only holders of this role, or of any of these. */
  needs?: Role | readonly Role[];
  /** Open to those whose role needs a second factor that is not set yet. */
  duringEnrolment?: boolean;
  children: (account: OwnAccount) => ReactNode;
};

/** A screen for the signed-in; the server refuses by itself, this says why beforehand. */
export function SignedInOnly({ needs, duringEnrolment = false, children }: Props) {
  const { t } = useTranslation('accounts');
  const session = useSession();
  if (!session) return <Waiting />;
  const { account } = session;
  if (!account)
    return (
      <article className="prose">
        <PageHeading title={t('only.title')} />
        <p>{t('only.signIn')}</p>
        <SignInLink />
      </article>
    );
  if (account.enrolmentPending && !duringEnrolment) return <Navigate to="/account/second-factor" />;
  if (needs && ![needs].flat().some((role) => account.roles.includes(role)))
    return (
      <article className="prose">
        <PageHeading title={t('only.otherTitle')} />
        <p>{t('only.role')}</p>
      </article>
    );
  return children(account);
}

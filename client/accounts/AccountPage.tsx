import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountAnswer } from '../../server/accounts/schema.ts';
import { askApi } from '../api.ts';
import { FollowList } from '../follows/FollowList.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { EmailForm } from './EmailForm.tsx';
import { Held } from './Held.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { SecondFactorSection } from './SecondFactorSection.tsx';
import { Sessions } from './Sessions.tsx';
import { SignedInOnly } from './SignedInOnly.tsx';
import type { OwnAccount } from './session.ts';
import './accounts.css';

export function AccountPage() {
  return <SignedInOnly>{(account) => <Account account={account} />}</SignedInOnly>;
}

function Account({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('accounts');
  const { t: tf } = useTranslation('follows');
  const { t: te } = useTranslation('editions');
  const { t: ts } = useTranslation('shell');
  const whole = useQuery({
    queryKey: ['own', 'account'],
    queryFn: () => askApi<AccountAnswer>('/api/account'),
    staleTime: 0,
  }).data;
  return (
    <article className="prose">
      <PageHeading title={t('account.title')} />
      <p className="account-words">
        {account.email}
        <br />
        <span className="account-quiet">{account.roles.map((role) => t(`roles.${role}`)).join(' · ')}</span>
      </p>
      {account.roles.includes('administrator') && (
        <p>
          <Link to="/accounts">{t('administration.title')}</Link>
        </p>
      )}
      {account.roles.some((role) => role !== 'resident' && role !== 'expert') && (
        <p>
          <Link to="/support">{ts('account.support')}</Link>
        </p>
      )}
      {account.roles.includes('staff') && (
        <p>
          <Link to="/staff/editions">{te('title')}</Link>
        </p>
      )}
      <h2>{t('profile.title')}</h2>
      <ProfileForm account={account} />
      <h2>{t('emailChange.title')}</h2>
      <EmailForm hasPassword={whole?.hasPassword ?? true} />
      {whole?.hasPassword && (
        <>
          <h2>{t('passwordChange.title')}</h2>
          <PasswordForm />
        </>
      )}
      <h2>{t('secondFactor.title')}</h2>
      <SecondFactorSection account={account} hasPassword={whole?.hasPassword ?? true} />
      <h2>{t('sessions.title')}</h2>
      <Sessions />
      <h2>{tf('own')}</h2>
      <FollowList />
      <h2>{t('held.title')}</h2>
      {whole && <Held held={whole.held} hasPassword={whole.hasPassword} />}
    </article>
  );
}

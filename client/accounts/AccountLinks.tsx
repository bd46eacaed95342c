import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../server/accounts/role.ts';
import { changeByApi } from '../api.ts';
import { useSession, useSessionChange } from './session.ts';

/** Roles that have what supports ambassadors. */
const supported = new Set<Role>(['ambassador', 'staff', 'administrator']);

/** Who is signed in, with what belongs to them; else the way to sign in. Links stand in a list given by the header. */
export function AccountLinks() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const changed = useSessionChange();
  const navigate = useNavigate();
  const account = session?.account;
  const leave = async () => {
    // Already signed out elsewhere, or the server cannot be reached: asking again tells which.
    await changeByApi('POST', '/api/auth/sign-out').catch(() => undefined);
    // A browser that keeps nothing has nothing to forget.
    await import('../areas/editor/drafts/device.ts').then((file) => file.forgetSentDrafts()).catch(() => undefined);
    await changed();
    await navigate({ to: '/' });
  };
  return (
    <>
      {account && (
        <li>
          <Link to="/start">{t('account.start')}</Link>
        </li>
      )}
      {account ? (
        <li>
          <Link to="/account">{t('account.own')}</Link>
        </li>
      ) : (
        <li>
          <Link to="/sign-in">{t('account.signIn')}</Link>
        </li>
      )}
      {account && (
        <li>
          <Link to="/applications">{t('account.applications')}</Link>
        </li>
      )}
      {account && (
        <li>
          <Link to="/proposals/mine">{t('account.proposals')}</Link>
        </li>
      )}
      {account?.roles.includes('ambassador') && (
        <li>
          <Link to="/areas/own">{t('account.areas')}</Link>
        </li>
      )}
      {account?.roles.includes('expert') && (
        <li>
          <Link to="/expert">{t('account.expert')}</Link>
        </li>
      )}
      {account?.roles.some((role) => role === 'staff' || role === 'administrator') && (
        <li>
          <Link to="/staff">{t('account.staff')}</Link>
        </li>
      )}
      {account?.roles.some((role) => supported.has(role)) && (
        <li>
          <Link to="/support">{t('account.support')}</Link>
        </li>
      )}
      {account?.roles.includes('administrator') && (
        <li>
          <Link to="/accounts">{t('account.administration')}</Link>
        </li>
      )}
      {session?.demonstration && (
        <li>
          <Link to="/demonstration/outbox">{t('account.outbox')}</Link>
        </li>
      )}
      {account && (
        <li>
          <button type="button" className="header-menu-button" onClick={() => void leave()}>
            {t('account.signOut')}
          </button>
        </li>
      )}
    </>
  );
}

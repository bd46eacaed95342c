import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rememberWayBack } from './way-back.ts';

/** The way to sign in, and from there back to where it stands; with what follows `#` where that is needed there. */
export function SignInLink({ withHash = false }: { withHash?: boolean }) {
  const { t } = useTranslation('accounts');
  return (
    <Link
      to="/sign-in"
      className="button"
      data-main
      onClick={() => rememberWayBack(location.pathname + location.search + (withHash ? location.hash : ''))}
    >
      {t('signIn.title')}
    </Link>
  );
}

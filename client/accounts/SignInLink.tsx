import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rememberWayBack } from './way-back.ts';

/** The way to sign in, and from there back to where it stands. */
export function SignInLink() {
  const { t } = useTranslation('accounts');
  return (
    <Link
      to="/sign-in"
      className="button"
      data-main
      onClick={() => rememberWayBack(location.pathname + location.search)}
    >
      {t('signIn.title')}
    </Link>
  );
}

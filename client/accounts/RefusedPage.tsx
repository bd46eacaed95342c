import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';
import './accounts.css';

/** Where the city's sign-on ends when it did not work. */
export function RefusedPage() {
  const { t } = useTranslation('accounts');
  return (
    <article className="prose">
      <PageHeading title={t('refused.title')} />
      <p>{t('refused.what')}</p>
      <Link to="/sign-in" className="button" data-main>
        {t('backToSignIn')}
      </Link>
    </article>
  );
}

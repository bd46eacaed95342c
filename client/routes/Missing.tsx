import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';

/** No screen has this address. */
export function Missing() {
  const { t } = useTranslation('shell');
  return (
    <article className="prose">
      <PageHeading title={t('missing.title')} />
      <p className="lead">{t('missing.what')}</p>
      <p>
        <Link to="/">{t('missing.home')}</Link>
      </p>
    </article>
  );
}

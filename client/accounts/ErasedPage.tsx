import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';

export function ErasedPage() {
  const { t } = useTranslation('accounts');
  return (
    <article className="prose">
      <PageHeading title={t('erase.doneTitle')} />
      <p role="status">{t('erase.done')}</p>
      <Link to="/" className="button">
        {t('erase.home')}
      </Link>
    </article>
  );
}

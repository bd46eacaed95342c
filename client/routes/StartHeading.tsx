import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';

/** The question that the search below it answers. */
export function StartHeading() {
  const { t } = useTranslation('shell');
  return (
    <div className="start-heading">
      <PageHeading title={t('explore.title')} />
      <p>{t('explore.lead')}</p>
    </div>
  );
}

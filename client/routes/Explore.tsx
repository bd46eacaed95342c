import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';
import { AmbassadorList, FilterBar } from './slots.tsx';

/** The start: the question, the filter and everybody who matches it. The search stands above, in the shell. */
export function Explore() {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHeading title={t('explore.title')} />
      <p className="explore-lead">{t('explore.lead')}</p>
      <FilterBar />
      <AmbassadorList />
    </>
  );
}

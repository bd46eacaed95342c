import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';

export function AboutPage() {
  const { t } = useTranslation('shell');
  return (
    <article className="prose">
      <PageHeading title={t('nav./about')} />
    </article>
  );
}

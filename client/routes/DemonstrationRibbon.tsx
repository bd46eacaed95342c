import { useTranslation } from 'react-i18next';
import { useEditions } from '../places/editions.ts';

/** Said on every screen while what is shown is a demonstration. */
export function DemonstrationRibbon() {
  const { t } = useTranslation('shell');
  const edition = useEditions()?.[0];
  if (!edition?.demonstration) return null;
  return (
    <p className="ribbon">
      <strong>{t('demonstration.name')}</strong>
      {t('demonstration.meaning')}
    </p>
  );
}

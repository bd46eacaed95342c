import { useTranslation } from 'react-i18next';
import '../filter/matches.css';

/** Where the number of residents comes from; wherever it is shown, this is near. */
export function EstimateNote() {
  const { t } = useTranslation('ambassadors');
  return (
    <details className="estimate-note">
      <summary>{t('estimate.title')}</summary>
      <p>{t('estimate.text')}</p>
    </details>
  );
}

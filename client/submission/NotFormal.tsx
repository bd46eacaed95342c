import { useTranslation } from 'react-i18next';
import './submission.css';

/** This application is not where proposals are submitted; said wherever somebody could think so. */
export function NotFormal() {
  const { t } = useTranslation('submission');
  return (
    <p className="submission-not-formal">
      <strong>{t('notFormal.what')}</strong> {t('notFormal.where')}{' '}
      <a href="https://budzet.krakow.pl" rel="noreferrer">
        budzet.krakow.pl
      </a>
    </p>
  );
}

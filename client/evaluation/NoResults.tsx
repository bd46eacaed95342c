import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../filter/matches.css';

/** No project matches: says so, with the way out. */
export function NoResults() {
  const { t } = useTranslation('results');
  const navigate = useNavigate();
  return (
    <div className="nothing-found">
      <p>
        <strong>{t('nothing.title')}</strong>
      </p>
      <p>{t('nothing.wider')}</p>
      <div className="nothing-ways">
        <button type="button" className="button" onClick={() => void navigate({ to: '/results', search: {} })}>
          {t('nothing.clear')}
        </button>
      </div>
    </div>
  );
}

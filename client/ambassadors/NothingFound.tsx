import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../filter/address.ts';
import '../filter/matches.css';

/** Nobody matches: says so and shows the ways out. */
export function NothingFound({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation('ambassadors');
  const [, change] = useFilter();
  return (
    <div className="nothing-found">
      <p>
        <strong>{narrowed ? t('nothing.here') : t('nothing.atAll')}</strong>
      </p>
      <p>{narrowed ? t('nothing.wider') : t('nothing.wait')}</p>
      <div className="nothing-ways">
        {narrowed && (
          <button type="button" className="button" onClick={() => change({})}>
            {t('nothing.clear')}
          </button>
        )}
        <Link to="/become" className="button">
          {t('nothing.become')}
        </Link>
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { useFilter } from '../filter/address.ts';

/** The years for which the indicator is known; arrows go from one to the next. */
export function EditionSwitch({ editions, edition }: { editions: number[]; edition: number }) {
  const { t } = useTranslation('evaluation');
  const [, change] = useFilter();
  const shown = editions.includes(edition) ? editions : [...editions, edition].sort((one, other) => one - other);
  return (
    <fieldset className="edition-switch">
      <legend>{t('edition')}</legend>
      <div>
        {shown.map((year) => (
          <label key={year}>
            <input
              type="radio"
              name="edition"
              value={year}
              checked={year === edition}
              onChange={() => change((filter) => ({ ...filter, edition: year }), { replace: true })}
            />
            <span>{year}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../filter/address.ts';
import { useInLanguage } from './shown/figures.ts';
import { levelsOf } from './shown/level.ts';
import { type Chosen, useIndicators } from './shown/values.ts';

const groups = ['ballots', 'themes', 'studies'] as const;

/** Chooses the indicator and says what it means. */
export function IndicatorChoice({ chosen: { indicator: chosen } }: { chosen: Chosen }) {
  const { t } = useTranslation('evaluation');
  const words = useInLanguage();
  const id = useId();
  const navigate = useNavigate();
  const indicators = useIndicators().data?.items ?? [];
  const known = indicators.filter((one) => levelsOf(one).length > 0 || one === chosen);
  const inGroup = {
    ballots: known.filter(({ origin, theme }) => origin === 'computed' && theme === null),
    themes: known.filter(({ origin, theme }) => origin === 'computed' && theme !== null),
    studies: known.filter(({ origin }) => origin === 'study'),
  };
  return (
    <div className="evaluation-choice">
      <label htmlFor={id}>{t('indicator')}</label>
      <select
        id={id}
        className="filter-select"
        value={chosen.key}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            resetScroll: false,
            search: ({ edition: _edition, ...address }: Address) => ({ ...address, indicator: target.value }),
          })
        }
      >
        {groups.map(
          (group) =>
            inGroup[group].length > 0 && (
              <optgroup key={group} label={t(`groups.${group}`)}>
                {inGroup[group].map(({ key, names }) => (
                  <option key={key} value={key}>
                    {words(names)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      <p className="evaluation-meaning">
        {words(chosen.definitions)}
        {chosen.demonstration && <strong> {t('fictional')}</strong>}
      </p>
    </div>
  );
}

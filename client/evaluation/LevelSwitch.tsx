import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Address } from '../filter/address.ts';
import { type Level, levelsOf } from './shown/level.ts';
import type { Chosen } from './shown/values.ts';

/** Districts or precincts, where a study knows both. */
export function LevelSwitch({ chosen: { indicator, level } }: { chosen: Chosen }) {
  const { t } = useTranslation('evaluation');
  const navigate = useNavigate();
  const levels = levelsOf(indicator);
  if (levels.length < 2) return null;
  const choose = (next: Level) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: ({ edition, ...address }: Address) => ({
        ...address,
        level: next,
        // An edition of which the other level knows nothing would show an empty map.
        ...(edition !== undefined && knows(indicator.known, next, edition) && { edition }),
      }),
    });
  return (
    <fieldset className="edition-switch">
      <legend>{t('level.title')}</legend>
      <div>
        {levels.map((one) => (
          <label key={one}>
            <input type="radio" name="level" value={one} checked={one === level} onChange={() => choose(one)} />
            <span>{t(`level.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const knows = (known: Chosen['indicator']['known'], level: Level, edition: number): boolean =>
  known.some((one) => one.level === level && one.editions.includes(edition));

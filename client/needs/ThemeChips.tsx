import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Address } from '../filter/address.ts';
import { MarkPicture } from '../map/marks/MarkPicture.tsx';
import { useNeedPages } from './needs.ts';

/** Themes with how many needs each has here; one can be chosen, and lives in the address. */
export function ThemeChips() {
  const { t } = useTranslation('needs');
  const { t: themed } = useTranslation('themes');
  const counts = useNeedPages().data?.pages[0]?.byTheme ?? [];
  const chosen = useSearch({ strict: false, select: (address) => address.theme });
  const navigate = useNavigate();
  const choose = (theme: string | undefined) =>
    void navigate({ to: '.', resetScroll: false, search: (address: Address) => ({ ...address, theme }) });
  return (
    <fieldset className="need-chips">
      <legend>{t('themes')}</legend>
      {counts.map(({ theme, count }) => (
        <button
          key={theme}
          type="button"
          className="need-chip"
          aria-pressed={theme === chosen}
          onClick={() => choose(theme === chosen ? undefined : theme)}
        >
          <MarkPicture topic="needs" kind={theme} size={22} />
          {themed(`theme.${theme}`)}
          <span className="need-chip-count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}

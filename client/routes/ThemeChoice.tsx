import { Monitor, Moon, Sun } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, themes, useTheme } from '../ui/theme.ts';

const icons = { system: Monitor, light: Sun, dark: Moon };

export function ThemeChoice() {
  const { t } = useTranslation('shell');
  const chosen = useTheme();
  const label = useId();
  return (
    <fieldset className="choice" aria-labelledby={label}>
      <span className="choice-label" id={label}>
        {t('theme.label')}
      </span>
      {themes.map((theme) => {
        const Icon = icons[theme];
        return (
          <button key={theme} type="button" aria-pressed={theme === chosen} onClick={() => chooseTheme(theme)}>
            <Icon size={18} aria-hidden="true" />
            {t(`theme.${theme}`)}
          </button>
        );
      })}
    </fieldset>
  );
}

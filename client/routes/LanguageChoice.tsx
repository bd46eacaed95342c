import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/languages.ts';
import { changeLanguage } from '../i18n/start.ts';

/** Each language by its own name, in its own language. */
const ownNames = { pl: 'Polski', en: 'English', uk: 'Українська' };

export function LanguageChoice() {
  const { t, i18n } = useTranslation('shell');
  const label = useId();
  return (
    <fieldset className="choice" aria-labelledby={label}>
      <span className="choice-label" id={label}>
        {t('language.label')}
      </span>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === i18n.language}
          onClick={() => void changeLanguage(language)}
        >
          {ownNames[language]}
        </button>
      ))}
    </fieldset>
  );
}

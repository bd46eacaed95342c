import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { settingsStorage } from '../ui/storage.ts';
import { type Language, rememberLanguage } from './languages.ts';
import type { Words } from './words.ts';

/** Each language is a chunk of its own: only the one in use is loaded. */
const load: Record<Language, () => Promise<{ words: Words }>> = {
  pl: () => import('./pl/words.ts'),
  en: () => import('./en/words.ts'),
  uk: () => import('./uk/words.ts'),
};

/** Loads the language's sentences and starts i18next with them. */
export async function startLanguage(language: Language): Promise<void> {
  const { words } = await load[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: words },
    ns: Object.keys(words),
    defaultNS: 'shell',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** Changes the language for this visit and the next ones. */
export async function changeLanguage(language: Language): Promise<void> {
  const { words } = await load[language]();
  for (const [namespace, sentences] of Object.entries(words)) i18next.addResourceBundle(language, namespace, sentences);
  await i18next.changeLanguage(language);
  rememberLanguage(language, settingsStorage());
  document.documentElement.lang = language;
}

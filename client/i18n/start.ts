import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { settingsStorage } from '../ui/storage.ts';
import { isLanguage, type Language, rememberLanguage } from './languages.ts';
import type { Words } from './words.ts';

type Loaders = Record<Language, () => Promise<{ words: Words }>>;

/** Each language is a chunk of its own: only the one in use is loaded. */
const common: Loaders = {
  pl: () => import('./pl/words.ts'),
  en: () => import('./en/words.ts'),
  uk: () => import('./uk/words.ts'),
};
const ofPages: Loaders = {
  pl: () => import('./pl/page-words.ts'),
  en: () => import('./en/page-words.ts'),
  uk: () => import('./uk/page-words.ts'),
};

/** Loads the language's sentences and starts i18next with them. */
export async function startLanguage(language: Language): Promise<void> {
  const { words } = await common[language]();
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

/** Loads what single pages say, in the language in use. */
export async function loadPageWords(): Promise<void> {
  if (isLanguage(i18next.language)) add(i18next.language, await ofPages[i18next.language]());
}

/** Changes the language for this visit and the next ones. */
export async function changeLanguage(language: Language): Promise<void> {
  for (const loaded of await Promise.all([common[language](), ofPages[language]()])) add(language, loaded);
  await i18next.changeLanguage(language);
  rememberLanguage(language, settingsStorage());
  document.documentElement.lang = language;
}

function add(language: Language, { words }: { words: Words }): void {
  for (const [namespace, sentences] of Object.entries(words)) i18next.addResourceBundle(language, namespace, sentences);
}

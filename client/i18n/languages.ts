export const languages = ['pl', 'en', 'uk'] as const;
export type Language = (typeof languages)[number];

const defaultLanguage: Language = 'pl';
const rememberedAs = 'okolica.language';

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** The language asked for in the address, else the one chosen before, else Polish. */
export function wantedLanguage(search: string, storage: Pick<Storage, 'getItem'> | null): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  const remembered = storage?.getItem(rememberedAs);
  return isLanguage(remembered) ? remembered : defaultLanguage;
}

export function rememberLanguage(language: Language, storage: Pick<Storage, 'setItem'> | null): void {
  storage?.setItem(rememberedAs, language);
}

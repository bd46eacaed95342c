import { useTranslation } from 'react-i18next';

type InLanguages = { pl: string; en: string | null; uk: string | null };

/** A text in the reader's language, else in Polish with the language to mark it by. */
export function useInLanguage(): (text: InLanguages) => { words: string; lang: string | undefined } {
  const { language } = useTranslation().i18n;
  return (text) => {
    const own = text[language as keyof InLanguages];
    return own ? { words: own, lang: undefined } : { words: text.pl, lang: language === 'pl' ? undefined : 'pl' };
  };
}

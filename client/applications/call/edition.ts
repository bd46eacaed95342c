import type { CurrentEdition, EditionText, TextsAnswer } from '../../../server/editions/schema.ts';
import { useApi } from '../../api.ts';
import type { Language } from '../../i18n/languages.ts';

/** What edition goes on and which of its stages are open today, by the city's clock. */
export const useCurrentEdition = () => useApi<CurrentEdition>('/api/editions/current');

/** The newest text of each kind: the call, the information clause and what one agrees to. */
export const useEditionTexts = (year: number | undefined) =>
  useApi<TextsAnswer>(year === undefined ? null : `/api/editions/${year}/texts`);

export const textOf = (texts: TextsAnswer | undefined, kind: EditionText['kind']): EditionText | undefined =>
  texts?.items.find((text) => text.kind === kind);

/** A text in the language on screen. */
export const inLanguage = (text: EditionText, language: string): string => text[language as Language];

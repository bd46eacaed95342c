import type { Language } from '../accounts/signed-in.ts';
import type { HappeningItem } from './schema.ts';
import en from './words/en.json' with { type: 'json' };
import pl from './words/pl.json' with { type: 'json' };
import uk from './words/uk.json' with { type: 'json' };

const languages = { pl, en, uk };

/** A line of the news as one sentence without a full stop. */
export function sentenceOf(
  { kind, title, person }: Pick<HappeningItem, 'kind' | 'title' | 'person'>,
  language: Language,
): string {
  const words = languages[language];
  const said = kind === 'ambassador-changed' && person === null ? words['ambassador-gone'] : words[kind];
  return said.replace('{title}', () => title).replace('{person}', () => person ?? '');
}

export const feedTitle = (language: Language): string => languages[language].feed;

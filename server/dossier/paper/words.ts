import type { Language } from '../../accounts/signed-in.ts';
import en from '../words/en.json' with { type: 'json' };
import pl from '../words/pl.json' with { type: 'json' };
import uk from '../words/uk.json' with { type: 'json' };

export type PaperWords = typeof pl;

export const paperWords: Record<Language, PaperWords> = { pl, en, uk };

/** Puts values in the places of `{name}`. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

import en from './words/en.json' with { type: 'json' };
import pl from './words/pl.json' with { type: 'json' };
import uk from './words/uk.json' with { type: 'json' };

type Words = Record<string, Record<string, string>>;

const translated = { en: pairsOf(en), uk: pairsOf(uk) };

/** The Polish words of our own figures → theirs in this language. */
function pairsOf(words: Words): Map<string, string> {
  const own: Words = pl;
  return new Map(
    Object.entries(own).flatMap(([part, texts]) =>
      Object.entries(texts).map(([key, text]): [string, string] => [text, words[part]?.[key] ?? text]),
    ),
  );
}

/**
 * What stands beside a value (its denominator, source or method) in the language asked for. Values carry it in Polish;
 * of our own computations the rest is known, what staff have written of a study stays as it is: undefined.
 */
export function saidIn(language: string, text: string): string | undefined {
  return language === 'en' || language === 'uk' ? translated[language].get(text) : text;
}

import { fold, type Word } from './folding.ts';
import { nameWordsOf, withoutTitles } from './name-words.ts';

/** How well a name fits what was typed, best first. A kind other than the one asked for ("ul." for "al.") adds half a step. */
export const fit = {
  exact: 0,
  sameWords: 2,
  prefix: 4,
  words: 6,
  inflected: 8,
  /** The name is whole inside a longer query: "Józefa Dietla" for "Dietla". */
  contained: 10,
  misspelt: 12,
  containedMisspelt: 14,
} as const;

/** How a word of the query matched one of a name, best first. */
export const quality = { exact: 0, unfinished: 1, inflected: 2, misspelt: 3 } as const;

/** A thing with its names; the first one tells its kind ("al. Jana Pawła II"). */
export type Named = {
  names: string[];
  /** Only how the names begin is known: "ul. Wadowic". */
  cut?: boolean;
};

/** One way to write a name. */
export type Form = { owner: number; words: readonly string[]; cut: boolean };

export function formsOf({ names, cut = false }: Named, owner: number): Form[] {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const words = nameWordsOf(fold(name)).words.map(({ text }) => text);
    for (const form of [words, withoutTitles(words)])
      if (form.length > 0) forms.set(form.join(' '), { owner, words: form, cut });
  }
  return [...forms.values()];
}

/** How a name fits whose words are all those of the query. `worst`: how the worst of them matched. */
export function fitOfAll(held: readonly string[], words: Word[], worst: number): number {
  if (worst === quality.misspelt) return fit.misspelt;
  if (worst === quality.inflected) return fit.inflected;
  const begins = words.every(({ text, typed }, at) => {
    const word = held[at];
    return (
      word !== undefined &&
      (word === text || (at === words.length - 1 && (word.startsWith(text) || word.startsWith(typed))))
    );
  });
  if (worst === quality.exact && held.length === words.length) return begins ? fit.exact : fit.sameWords;
  return begins ? fit.prefix : fit.words;
}

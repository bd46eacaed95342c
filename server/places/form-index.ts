import type { Word } from './folding.ts';
import { type Form, quality } from './name-forms.ts';
import { stemOf } from './stems.ts';
import { makeVocabulary } from './vocabulary.ts';

/** A word of four letters of which one is missing. */
const shortestMisspelt = 3;
const shortestContained = 3;

export type Matching = {
  /** The last word may be only begun. */
  unfinished: boolean;
  /** Every word of the query has to be in the name. */
  all: boolean;
  /** One typing error a word. */
  forgiving: boolean;
};

/** A form with words of the query in it. */
type FormMatch = {
  form: Form;
  matched: number;
  /** Whether the last word of the query is among them. */
  holdsLast: boolean;
  /** How the worst of them matched, see `quality`. */
  worst: number;
};

/** Which names hold the words of a query. */
export type FormIndex = {
  match: (words: readonly Word[], matching: Matching, take: (match: FormMatch) => void) => void;
  /** How many forms hold the word. */
  countOf: (word: string) => number;
  has: (word: string) => boolean;
};

/** One match is written over by the next one: `take` must not keep it. */
export function makeFormIndex(forms: readonly Form[]): FormIndex {
  const vocabulary = makeVocabulary(forms.flatMap(({ words }) => words));
  const postings: number[][] = vocabulary.words.map(() => []);
  const stems = Map.groupBy(vocabulary.words.keys(), (place) => stemOf(vocabulary.words[place] as string));
  const beginnings = forms.flatMap(({ words, cut }) => (cut ? [words.at(-1) as string] : []));
  forms.forEach(({ words }, form) => {
    for (const word of new Set(words)) postings[vocabulary.exact(word)]?.push(form);
  });

  // What the words so far have matched of each form; valid where `seen` carries the number of the search.
  const seen = new Uint32Array(forms.length);
  const matched = new Uint8Array(forms.length);
  const last = new Uint8Array(forms.length);
  const worst = new Uint8Array(forms.length);
  const touched = new Uint32Array(forms.length);
  let touchedCount = 0;
  let search = 0;

  /** Marks the forms that hold the places `first` to `end` as holding the word with this number. */
  const mark = (first: number, end: number, number: number, all: boolean, how: number) => {
    for (let place = first; place < end; place += 1)
      for (const form of postings[place] as number[]) {
        if (seen[form] !== search) {
          if (all && number > 1) continue;
          seen[form] = search;
          matched[form] = last[form] = worst[form] = 0;
          touched[touchedCount++] = form;
        }
        if (last[form] === number || (all && matched[form] !== number - 1)) continue;
        last[form] = number;
        matched[form] = (matched[form] as number) + 1;
        if (how > (worst[form] as number)) worst[form] = how;
      }
  };

  const markWord = (word: Word, number: number, { unfinished, all, forgiving }: Matching) => {
    const place = vocabulary.exact(word.text);
    if (place >= 0) mark(place, place + 1, number, all, quality.exact);
    // The beginning of a word is not a name inside a longer query.
    if (all ? unfinished || word.dotted : unfinished && word.text.length >= shortestContained) {
      const begun = vocabulary.beginning(word.text);
      mark(begun.first, begun.end, number, all, quality.unfinished);
      if (word.typed !== word.text) {
        const typed = vocabulary.beginning(word.typed);
        mark(typed.first, typed.end, number, all, quality.unfinished);
      }
    }
    for (const beginning of beginnings)
      if (word.text.startsWith(beginning)) {
        const begun = vocabulary.exact(beginning);
        mark(begun, begun + 1, number, all, quality.inflected);
      }
    for (const inflected of stems.get(stemOf(word.text)) ?? [])
      mark(inflected, inflected + 1, number, all, quality.inflected);
    if (forgiving && word.text.length >= shortestMisspelt && !/\d|^[ivx]+$/.test(word.text))
      // In three letters too much begins with something near.
      vocabulary.oneErrorAway(word.text, unfinished && word.text.length > shortestMisspelt, (first, end) =>
        mark(first, end, number, all, quality.misspelt),
      );
  };

  return {
    match: (words, matching, take) => {
      search += 1;
      touchedCount = 0;
      for (const [index, word] of words.entries()) {
        const unfinished = matching.unfinished && index === words.length - 1;
        markWord(word, index + 1, { ...matching, unfinished });
      }
      const match: FormMatch = { form: forms[0] as Form, matched: 0, holdsLast: false, worst: 0 };
      for (let at = 0; at < touchedCount; at += 1) {
        const form = touched[at] as number;
        match.form = forms[form] as Form;
        match.matched = matched[form] as number;
        match.holdsLast = last[form] === words.length;
        match.worst = worst[form] as number;
        take(match);
      }
    },
    countOf: (word) => postings[vocabulary.exact(word)]?.length ?? 0,
    has: (word) => vocabulary.exact(word) >= 0,
  };
}

import { fold, type Word, wordsOf } from './folding.ts';
import { kindsBeginning, type NameKind, nameWordsOf, withoutTitles } from './name-words.ts';
import { stemOf } from './stems.ts';
import { makeVocabulary } from './vocabulary.ts';

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

/** A thing with its names; the first one tells its kind ("al. Jana Pawła II"). */
export type Named = {
  names: string[];
  /** Only how the names begin is known: "ul. Wadowic". */
  cut?: boolean;
};

export type NameMatch = { index: number; fit: number };

/** `strictly`: no inflection, no other words, no typing errors. */
export type NameSearch = (folded: string, most: number, strictly?: 'strictly') => NameMatch[];

/** One way to write a name. */
type Form = { owner: number; words: readonly string[]; cut: boolean };

/** A word of four letters of which one is missing. */
const shortestMisspelt = 3;
const shortestContained = 3;
const quality = { exact: 0, unfinished: 1, inflected: 2, misspelt: 3 } as const;

/**
 * Searches names by words: in any order, the last one perhaps unfinished, forgiving inflection and, where that finds
 * no exact name, one typing error a word.
 *
 * @param named in the order in which equals are ranked
 */
export function makeNameSearch(named: readonly Named[]): NameSearch {
  const forms = named.flatMap(formsOf);
  const vocabulary = makeVocabulary(forms.flatMap(({ words }) => words));
  const postings: number[][] = vocabulary.words.map(() => []);
  const stems = Map.groupBy(vocabulary.words.keys(), (place) => stemOf(vocabulary.words[place] as string));
  forms.forEach(({ words }, form) => {
    for (const word of new Set(words)) postings[vocabulary.exact(word)]?.push(form);
  });
  const kinds = named.map(({ names }) => nameWordsOf(fold(names[0] as string)).kind);
  const beginnings = forms.flatMap(({ words, cut }) => (cut ? [words.at(-1) as string] : []));
  const byKind = Map.groupBy(kinds.keys(), (index) => kinds[index]);

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

  const markWord = (word: Word, number: number, unfinished: boolean, all: boolean, forgiving: boolean) => {
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

  const countOf = (word: string) => postings[vocabulary.exact(word)]?.length ?? 0;
  const rarestOf = (words: readonly string[]) => Math.min(...words.map(countOf));
  /**
   * A name inside a longer query is meant by its last word, the surname ("Józefa Dietla" is not ulica Józefa), unless that
   * one is the more common of both, as in "Dietla Józefa".
   */
  const isMeant = (held: readonly string[], words: Word[]) => {
    const count = countOf((words.at(-1) as Word).text);
    return count > 0 && count >= rarestOf(held);
  };

  /** Best fit of each owner; `all`: every word of the query has to be in the name, else every word of the name in the query. */
  const pass = (words: Word[], unfinished: boolean, all: boolean, forgiving: boolean, kind: NameKind | undefined) => {
    search += 1;
    touchedCount = 0;
    words.forEach((word, index) => {
      markWord(word, index + 1, unfinished && index === words.length - 1, all, forgiving);
    });
    const best = new Map<number, number>();
    for (let at = 0; at < touchedCount; at += 1) {
      const form = touched[at] as number;
      const { owner, words: held } = forms[form] as Form;
      if (matched[form] !== (all ? words.length : held.length)) continue;
      if (!all && last[form] !== words.length && !isMeant(held, words)) continue;
      const how = all
        ? fitOfAll(held, words, worst[form] as number)
        : (worst[form] === quality.misspelt ? fit.containedMisspelt : fit.contained) + rarestOf(held) / forms.length;
      const value = how + (kind !== undefined && kinds[owner] !== kind ? 1 : 0);
      const known = best.get(owner);
      if (known === undefined || value < known) best.set(owner, value);
    }
    return best;
  };

  return (folded, most, strictly) => {
    const { words, kind, kindWord } = nameWordsOf(folded);
    const unfinished = /[\p{L}\p{N}]$/u.test(folded);
    const found = new Map<number, number>();
    const add = (more: Map<number, number>) => {
      for (const [owner, value] of more) if (!found.has(owner)) found.set(owner, value);
    };
    if (words.length === 0) {
      // Only a kind: "osiedle"; or the beginning of a name that looks like one: "Os" for "Osterwy".
      if (kind !== undefined) for (const index of byKind.get(kind) ?? []) found.set(index, fit.prefix);
      if (unfinished && kindWord !== undefined)
        add(pass([{ text: kindWord, typed: kindWord, dotted: false }], true, true, false, undefined));
      return ranked(found, most);
    }
    add(pass(words, unfinished, true, false, kind));
    // In "Stary Plac" the word for a kind is part of the name.
    if (kindWord !== undefined && vocabulary.exact(kindWord) >= 0)
      for (const [owner, value] of pass(wordsOf(folded), unfinished, true, false, undefined))
        found.set(owner, Math.min(value, found.get(owner) ?? value));
    if (strictly) return ranked(found, most).filter(({ fit: how }) => how < fit.inflected);
    const [only] = words;
    if (words.length === 1 && only && kind === undefined && unfinished)
      for (const begun of kindsBeginning(only.text))
        for (const index of byKind.get(begun) ?? []) if (!found.has(index)) found.set(index, fit.words);
    if (found.size === 0 && words.length > 1) add(pass(words, unfinished, false, false, kind));
    const exact = [...found.values()].some((value) => value < fit.prefix);
    const isShort = words.every(({ text }) => text.length <= shortestMisspelt);
    if (!exact && found.size < (isShort ? 1 : most)) add(pass(words, unfinished, true, true, kind));
    if (found.size === 0 && words.length > 1) add(pass(words, unfinished, false, true, kind));
    return ranked(found, most);
  };
}

function fitOfAll(held: readonly string[], words: Word[], worst: number): number {
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

function ranked(found: Map<number, number>, most: number): NameMatch[] {
  return [...found]
    .map(([index, value]) => ({ index, fit: value }))
    .sort((a, b) => a.fit - b.fit || a.index - b.index)
    .slice(0, most);
}

function formsOf({ names, cut = false }: Named, owner: number): Form[] {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const words = nameWordsOf(fold(name)).words.map(({ text }) => text);
    for (const form of [words, withoutTitles(words)])
      if (form.length > 0) forms.set(form.join(' '), { owner, words: form, cut });
  }
  return [...forms.values()];
}

import { fold, type Word, wordsOf } from './folding.ts';
import { type Matching, makeFormIndex } from './form-index.ts';
import { fit, fitOfAll, formsOf, type Named, quality } from './name-forms.ts';
import { kindsBeginning, type NameKind, nameWordsOf } from './name-words.ts';

export type NameMatch = { index: number; fit: number };

/** `strictly`: no inflection, no other words, no typing errors. */
export type NameSearch = (folded: string, most: number, strictly?: 'strictly') => NameMatch[];

/** Words up to here are near too many others, so that errors in them are forgiven only when nothing else is found. */
const shortWord = 3;
const exactly = { all: true, forgiving: false };

/**
 * Searches names by words: in any order, the last one perhaps unfinished, forgiving inflection and, where that finds
 * no exact name, one typing error a word.
 *
 * @param named in the order in which equals are ranked
 */
export function makeNameSearch(named: readonly Named[]): NameSearch {
  const forms = named.flatMap(formsOf);
  const index = makeFormIndex(forms);
  const kinds = named.map(({ names }) => nameWordsOf(fold(names[0] as string)).kind);
  const byKind = Map.groupBy(kinds.keys(), (owner) => kinds[owner]);

  const rarestOf = (words: readonly string[]) => Math.min(...words.map(index.countOf));
  /**
   * A name inside a longer query is meant by its last word, the surname ("Józefa Dietla" is not ulica Józefa), unless that
   * one is far more common, as in "Dietla Józefa".
   */
  const isMeant = (held: readonly string[], words: Word[]) => {
    const count = index.countOf((words.at(-1) as Word).text);
    return count > 2 * rarestOf(held);
  };

  /** Best fit of each named thing that holds every word of the query or, unless `all`, is held by it. */
  const pass = (words: Word[], matching: Matching, kind?: NameKind) => {
    const best = new Map<number, number>();
    index.match(words, matching, ({ form: { owner, words: held }, matched, holdsLast, worst }) => {
      let how: number;
      if (matching.all) {
        if (matched !== words.length) return;
        how = fitOfAll(held, words, worst);
      } else {
        if (matched !== held.length || !(holdsLast || isMeant(held, words))) return;
        how = (worst === quality.misspelt ? fit.containedMisspelt : fit.contained) + rarestOf(held) / forms.length;
      }
      const value = how + (kind !== undefined && kinds[owner] !== kind ? 1 : 0);
      const known = best.get(owner);
      if (known === undefined || value < known) best.set(owner, value);
    });
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
      if (kind !== undefined) for (const owner of byKind.get(kind) ?? []) found.set(owner, fit.prefix);
      if (unfinished && kindWord !== undefined)
        add(pass([{ text: kindWord, typed: kindWord, dotted: false }], { unfinished, ...exactly }));
      return ranked(found, most);
    }
    add(pass(words, { unfinished, ...exactly }, kind));
    // In "Stary Plac" the word for a kind is part of the name.
    if (kindWord !== undefined && index.has(kindWord))
      for (const [owner, value] of pass(wordsOf(folded), { unfinished, ...exactly }))
        found.set(owner, Math.min(value, found.get(owner) ?? value));
    if (strictly) return ranked(found, most).filter(({ fit: how }) => how < fit.inflected);
    const [only] = words;
    if (words.length === 1 && only && kind === undefined && unfinished)
      for (const begun of kindsBeginning(only.text))
        for (const owner of byKind.get(begun) ?? []) if (!found.has(owner)) found.set(owner, fit.words);
    if (found.size === 0 && words.length > 1) add(pass(words, { unfinished, all: false, forgiving: false }, kind));
    const exact = [...found.values()].some((value) => value < fit.prefix);
    const isShort = words.every(({ text }) => text.length <= shortWord);
    if (!exact && found.size < (isShort ? 1 : most)) add(pass(words, { unfinished, all: true, forgiving: true }, kind));
    if (found.size === 0 && words.length > 1) add(pass(words, { unfinished, all: false, forgiving: true }, kind));
    return ranked(found, most);
  };
}

function ranked(found: Map<number, number>, most: number): NameMatch[] {
  return [...found]
    .map(([index, value]) => ({ index, fit: value }))
    .sort((a, b) => a.fit - b.fit || a.index - b.index)
    .slice(0, most);
}

import { fold, type Word, wordsOf } from './folding.ts';

/** What a place is called by nature; streets without such a word are plain ones. */
export type NameKind = 'street' | 'avenue' | 'estate' | 'square' | 'roundabout' | 'boulevard' | 'park' | 'garden';

const KIND_WORDS: Readonly<Record<NameKind, readonly string[]>> = {
  street: ['ul', 'ulica', 'ulicy', 'ulice', 'ulicą'],
  avenue: ['al', 'aleja', 'aleje', 'alei', 'aleją', 'alejach'],
  estate: ['os', 'osiedle', 'osiedla', 'osiedlu', 'osiedlem'],
  square: ['pl', 'plac', 'placu', 'placem'],
  roundabout: ['rondo', 'ronda', 'rondzie', 'rondem'],
  boulevard: ['bulwar', 'bulwaru', 'bulwarze', 'bulwary', 'bulwarem', 'bulw'],
  park: ['park', 'parku', 'parkiem'],
  garden: ['skwer', 'skweru', 'skwerze', 'skwerem'],
};

/** Titles, first as the official lists write them, because signs and people each write them in another way. */
const TITLES: readonly (readonly string[])[] = [
  ['świętego', 'święty', 'św', 'święta', 'świętej', 'świętych'],
  ['generała', 'generał', 'gen', 'generałowi'],
  ['księdza', 'ksiądz', 'ks', 'księży'],
  ['pułkownika', 'pułkownik', 'płk'],
  ['podpułkownika', 'podpułkownik', 'ppłk'],
  ['majora', 'major', 'mjr'],
  ['kapitana', 'kapitan', 'kpt'],
  ['porucznika', 'porucznik', 'por'],
  ['podporucznika', 'podporucznik', 'ppor'],
  ['rotmistrza', 'rotmistrz', 'rtm'],
  ['pilota', 'pilot', 'pil'],
  ['marszałka', 'marszałek', 'marsz'],
  ['hetmana', 'hetman', 'hetm'],
  ['harcmistrza', 'harcmistrz', 'hm'],
  ['profesora', 'profesor', 'prof'],
  ['doktora', 'doktor', 'dr'],
  ['inżyniera', 'inżynier', 'inż'],
  ['biskupa', 'biskup', 'bp'],
  ['arcybiskupa', 'arcybiskup', 'abp'],
  ['kardynała', 'kardynał', 'kard'],
  ['prałata', 'prałat', 'prał'],
  ['prymasa', 'prymas'],
  ['ojca', 'ojciec', 'o'],
  ['brata', 'brat', 'br'],
  ['siostry', 'siostra', 's'],
  ['błogosławionego', 'błogosławiony', 'bł', 'błogosławionej'],
  ['prezydenta', 'prezydent', 'prez'],
  ['króla', 'król'],
  ['królowej', 'królowa'],
];

/** A single letter is an abbreviation of a title only with its full stop. */
const isShort = (text: string) => text.length === 1;

const kindOfWord = new Map(
  Object.entries(KIND_WORDS).flatMap(([kind, words]) => words.map((word) => [fold(word), kind as NameKind])),
);
const titleOfWord = new Map(
  TITLES.flatMap((forms) => forms.map((form) => [fold(form), fold(forms[0] as string)] as const)),
);
const titles = new Set(titleOfWord.values());

export type NameWords = {
  /** Named by a word such as "al." or "osiedle", wherever it stood. */
  kind: NameKind | undefined;
  kindWord: string | undefined;
  /** Everything else, titles in one form. Empty when only a kind was named. */
  words: Word[];
};

/** Names and queries are read the same way, so that what is left out of one is left out of the other. */
export function nameWordsOf(folded: string): NameWords {
  let kind: NameKind | undefined;
  let kindWord: string | undefined;
  const words: Word[] = [];
  for (const word of wordsOf(folded)) {
    const named = kindOfWord.get(word.text);
    if (named && kind === undefined) {
      kind = named;
      kindWord = word.typed;
      continue;
    }
    const title = isShort(word.text) && !word.dotted ? undefined : titleOfWord.get(word.text);
    words.push(title ? { ...word, text: title, dotted: false } : word);
  }
  return { kind, kindWord, words };
}

/** The same words without "generał", "święty" and their like, unless nothing would be left. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !titles.has(word));
  return rest.length === 0 ? words : rest;
}

/** Kinds whose word begins like this: "osi" → estate. One letter says nothing yet. */
export function kindsBeginning(prefix: string): NameKind[] {
  if (prefix.length < 2) return [];
  return [...new Set([...kindOfWord].filter(([word]) => word.startsWith(prefix)).map(([, kind]) => kind))];
}

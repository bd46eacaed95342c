import { fold, type Word, wordsOf } from './folding.ts';

/** What a place is called by nature; streets without such a word are plain ones. */
export type NameKind = 'street' | 'avenue' | 'estate' | 'square' | 'roundabout' | 'boulevard' | 'park' | 'garden';

const KIND_WORDS: Readonly<Record<NameKind, readonly string[]>> = {
  street: ['ul', 'ulica'],
  avenue: ['al', 'aleja', 'aleje'],
  estate: ['os', 'osiedle'],
  square: ['pl', 'plac'],
  roundabout: ['rondo'],
  boulevard: ['bulwar', 'bulw', 'bulwary'],
  park: ['park'],
  garden: ['skwer'],
};

/** The same in other cases; in the middle of a name these are part of it ("Przy Rondzie"). */
const INFLECTED_KIND_WORDS: Readonly<Record<NameKind, readonly string[]>> = {
  street: ['ulicy', 'ulicą', 'ulice'],
  avenue: ['alei', 'aleją', 'alejach'],
  estate: ['osiedla', 'osiedlu', 'osiedlem'],
  square: ['placu', 'placem'],
  roundabout: ['ronda', 'rondzie', 'rondem'],
  boulevard: ['bulwaru', 'bulwarze', 'bulwarem'],
  park: ['parku', 'parkiem'],
  garden: ['skweru', 'skwerze', 'skwerem'],
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

const byWord = (words: Readonly<Record<NameKind, readonly string[]>>) =>
  new Map(Object.entries(words).flatMap(([kind, forms]) => forms.map((form) => [fold(form), kind as NameKind])));
const kindOfWord = byWord(KIND_WORDS);
const kindOfInflected = byWord(INFLECTED_KIND_WORDS);
const titleOfWord = new Map(
  TITLES.flatMap((forms) => forms.map((form) => [fold(form), fold(forms[0] as string)] as const)),
);
const titles = new Set(titleOfWord.values());

export type NameWords = {
  /** Named by a word such as "al." wherever it stood, or by "osiedlu" at the beginning. */
  kind: NameKind | undefined;
  kindWord: string | undefined;
  /** Everything else, titles in one form. Empty when only a kind was named. */
  words: Word[];
};

/** Names and queries are read the same way, so that what is left out of one is left out of the other. */
export function nameWordsOf(folded: string): NameWords {
  const all = wordsOf(folded);
  const plain = all.findIndex(({ text }) => kindOfWord.has(text));
  const at = plain >= 0 || !kindOfInflected.has(all[0]?.text ?? '') ? plain : 0;
  const kindWord = all[at]?.text;
  return {
    kind: kindWord === undefined ? undefined : (kindOfWord.get(kindWord) ?? kindOfInflected.get(kindWord)),
    kindWord,
    words: all.filter((_word, index) => index !== at).map(inUsualForm),
  };
}

function inUsualForm(word: Word): Word {
  const title = isShort(word.text) && !word.dotted ? undefined : titleOfWord.get(word.text);
  return title ? { ...word, text: title } : word;
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

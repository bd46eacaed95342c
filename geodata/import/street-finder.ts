import { fold, wordsOf } from '../../server/places/folding.ts';
import { nameWordsOf, withoutTitles } from '../../server/places/name-words.ts';

/** A street of the official lists. */
export type ListedStreet = {
  id: number;
  kind: string;
  label: string;
  fullName: string | null;
  /** The publisher's cut went through the name: it is only how the name begins. */
  nameCut: boolean;
  districts: number[];
  precincts: number[];
};

export type StreetFinder = {
  /**
   * The listed street that a name in another source means, or undefined when none or several could be meant.
   *
   * @param name "Józefa Dietla", "os. Złotego Wieku", "aleja Jana Pawła II"
   * @param precincts where it lies, nearest first; lists of these are trusted most
   * @param districts where it lies
   */
  find: (name: string, precincts: readonly number[], districts: readonly number[]) => number | undefined;
};

type Name = { kind: string | undefined; words: readonly string[] };
type Candidate = { street: ListedStreet; names: Name[] };
type Resemblance = (candidate: Candidate, asked: Name) => boolean;

/** Words that make another street of the one behind them: "Mały Rynek" is not "Rynek". */
const telling = new Set(
  ['mały', 'mała', 'małe', 'wielki', 'wielka', 'stary', 'stara', 'stare', 'nowy', 'nowa', 'nowe', 'górny', 'górna']
    .concat(['dolny', 'dolna', 'boczna', 'za', 'na', 'pod', 'nad', 'przy', 'do'])
    .map(fold),
);

export function makeStreetFinder(streets: readonly ListedStreet[]): StreetFinder {
  const candidates = streets.map((street) => ({ street, names: [street.label, street.fullName].flatMap(readName) }));
  const byPrecinct = groupBy(candidates, ({ street }) => street.precincts);
  const byDistrict = groupBy(candidates, ({ street }) => street.districts);
  const byWord = groupBy(candidates, ({ names }) => new Set(names.flatMap(({ words }) => words)));

  return {
    find: (name, precincts, districts) => {
      const [asked] = readName(name);
      const literal = { kind: undefined, words: wordsOf(fold(name)).map(({ text }) => text) };
      if (!asked) return undefined;
      const listed = [...new Set(precincts.flatMap((precinct) => byPrecinct.get(precinct) ?? []))];
      for (const resembles of [isSame, hasSameWords, isListedShorter, beginsSo]) {
        const found = choose(listed, asked, resembles);
        if (found !== undefined) return found;
      }
      // In "Przy Rondzie" the word for a kind is part of the name.
      const spelled = choose(listed, literal, isSame);
      if (spelled !== undefined) return spelled;
      // 28 lists are cut, so a street may be missing from the list of its precinct: then the name must be the same.
      const inDistrict = [...new Set(districts.flatMap((district) => byDistrict.get(district) ?? []))];
      const anywhere = byWord.get(asked.words[0] as string) ?? [];
      return choose(inDistrict, asked, hasSameWords) ?? choose(anywhere, asked, hasSameWords);
    },
  };
}

function readName(name: string | null): Name[] {
  if (name === null) return [];
  const { kind, words } = nameWordsOf(fold(name));
  const texts = withoutTitles(words.map(({ text }) => text));
  return texts.length > 0 ? [{ kind, words: texts }] : [];
}

function groupBy<Key>(candidates: readonly Candidate[], keysOf: (one: Candidate) => Iterable<Key>) {
  const groups = new Map<Key, Candidate[]>();
  for (const candidate of candidates)
    for (const key of keysOf(candidate)) groups.set(key, [...(groups.get(key) ?? []), candidate]);
  return groups;
}

/** The only one that resembles; among several, the only one of the same kind. */
function choose(candidates: readonly Candidate[], asked: Name, resembles: Resemblance): number | undefined {
  const alike = candidates.filter((candidate) => mayBeOfKind(candidate, asked) && resembles(candidate, asked));
  if (alike.length === 1) return alike[0]?.street.id;
  const ofKind = alike.filter(({ street }) => street.kind === (asked.kind ?? 'street'));
  return ofKind.length === 1 ? ofKind[0]?.street.id : undefined;
}

/** A kind that is said must agree, unless the listed name carries no word for its kind, as "Rynek Główny". */
function mayBeOfKind({ street, names }: Candidate, { kind }: Name): boolean {
  return kind === undefined || street.kind === kind || names[0]?.kind === undefined;
}

const isSame: Resemblance = ({ street, names }, asked) =>
  !street.nameCut && names.some(({ words }) => words.join(' ') === asked.words.join(' '));

const hasSameWords: Resemblance = ({ street, names }, asked) =>
  !street.nameCut && names.some(({ words }) => words.toSorted().join(' ') === asked.words.toSorted().join(' '));

/** The official lists leave first names out: "Dietla" is "Józefa Dietla", unless its full name is known to be another. */
const isListedShorter: Resemblance = ({ street, names: [listed] }, asked) => {
  if (!listed || street.nameCut || street.fullName !== null) return false;
  const extra = asked.words.length - listed.words.length;
  if (extra <= 0 || asked.words.slice(0, extra).some((word) => telling.has(word))) return false;
  return asked.words.slice(extra).join(' ') === listed.words.join(' ');
};

const beginsSo: Resemblance = ({ street, names: [listed] }, asked) => {
  if (!listed || !street.nameCut) return false;
  const beginning = listed.words.join(' ');
  return asked.words.some((_, from) => asked.words.slice(from).join(' ').startsWith(beginning));
};

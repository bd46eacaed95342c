/** Kinds of streets by the first word of the official name, and the label as it is written in Polish. */

export type StreetKind =
  | 'street'
  | 'avenue'
  | 'square'
  | 'market'
  | 'estate'
  | 'roundabout'
  | 'boulevard'
  | 'park'
  | 'garden'
  | 'mound';

export interface StreetName {
  kind: StreetKind;
  /** The proper name, without the word for the kind where the label abbreviates it: "Jana Pawła II", but "Rynek Główny". */
  name: string;
  /** As it is written on an envelope: "ul. Długa", "al. Jana Pawła II", "Rynek Główny". */
  label: string;
}

const KINDS: readonly { word: string; kind: StreetKind; abbreviation: string | null }[] = [
  { word: 'Aleja', kind: 'avenue', abbreviation: 'al.' },
  { word: 'Plac', kind: 'square', abbreviation: 'pl.' },
  { word: 'Osiedle', kind: 'estate', abbreviation: 'os.' },
  { word: 'Rondo', kind: 'roundabout', abbreviation: 'rondo' },
  { word: 'Bulwar', kind: 'boulevard', abbreviation: 'bulwar' },
  { word: 'Park', kind: 'park', abbreviation: 'park' },
  { word: 'Skwer', kind: 'garden', abbreviation: 'skwer' },
  { word: 'Rynek', kind: 'market', abbreviation: null },
  { word: 'Kopiec', kind: 'mound', abbreviation: null },
];

/** Spellings of the lists that differ from the name of the street: a wrong diacritic, an abbreviation, a turned order. */
const CORRECTIONS: Readonly<Record<string, string>> = {
  'Rynek Mały': 'Mały Rynek',
  Brűcknera: 'Brücknera',
  'Fenn`a': 'Fenn’a',
  'Aleja Płk. Beliny-Prażmowskiego': 'Aleja Pułkownika Beliny-Prażmowskiego',
};

/** Names in which the word for the kind does not come first. */
const KIND_NOT_FIRST: Readonly<Record<string, StreetKind>> = { 'Mały Rynek': 'market' };

/** "Aleja Jana Pawła II" → { kind: "avenue", name: "Jana Pawła II", label: "al. Jana Pawła II" }. */
export function parseStreetName(official: string): StreetName {
  const spelled = CORRECTIONS[official] ?? official;
  const special = KIND_NOT_FIRST[spelled];
  if (special) return { kind: special, name: spelled, label: spelled };
  for (const { word, kind, abbreviation } of KINDS) {
    if (!spelled.startsWith(`${word} `)) continue;
    if (abbreviation === null) return { kind, name: spelled, label: spelled };
    const name = spelled.slice(word.length + 1);
    return { kind, name, label: `${abbreviation} ${name}` };
  }
  return { kind: 'street', name: spelled, label: `ul. ${spelled}` };
}

/** Reads the official list of a precinct's streets: "Dietla nieparzyste od 43 do 75, Estery, Halicka (bez 21), …". Pure. */
import { type NumberedEntry, type NumberRange, normaliseHouseNumber } from './house-number.ts';
import { type NumberQualifier, parseQualifier, tokenise } from './street-list-qualifier.ts';
import { parseStreetName, type StreetName } from './street-name.ts';

export interface StreetListEntry extends NumberedEntry, StreetName {
  /** The entry as it stands in the list. */
  raw: string;
  /** The publisher's cut may have hit the name itself: "Orłowskieg". Always together with `cut`. */
  nameCut?: true;
  /** The numbers could not be read, so the entry says nothing certain about any of them; also in `problems`. */
  unread?: true;
}

export interface StreetListProblem {
  raw: string;
  reason: 'unreadable numbers' | 'no name';
}

export interface StreetList {
  entries: StreetListEntry[];
  problems: StreetListProblem[];
}

/** Names whose last word is a number; nothing in the grammar tells it from a house number. */
const NAMES_ENDING_IN_A_NUMBER = ['Osiedle Dywizjonu 303', '28 Lipca 1943'];

/** `truncated`: the publisher cut the text, so its last entry cannot be trusted to be whole. */
export function parseStreetList(text: string, truncated: boolean): StreetList {
  const list: StreetList = { entries: [], problems: [] };
  const pieces = splitOutsideBrackets(text.replaceAll('\uFFFD', ''));
  const endsWithComma = pieces.at(-1) === '';
  const groups = groupEntries(pieces, truncated && !endsWithComma);
  groups.forEach((raw, index) => {
    const atCut = truncated && index === groups.length - 1;
    const entry = atCut && !endsWithComma ? parseCutEntry(raw) : parseWholeEntry(raw, list.problems);
    // Behind a comma more numbers may have followed, but only where numbers had begun.
    if (atCut && (entry.ranges || entry.except)) entry.cut = true;
    list.entries.push(entry);
  });
  return list;
}

/** One text an entry: "Meiselsa 1, 3 i parzyste od 2 do 10" is one, although it holds a comma. */
function groupEntries(pieces: readonly string[], lastIsCut: boolean): string[] {
  const groups: string[] = [];
  pieces.forEach((piece, index) => {
    if (piece === '') return;
    const isCut = lastIsCut && index === pieces.length - 1;
    if (groups.length > 0 && isContinuation(piece, isCut)) groups[groups.length - 1] += `, ${piece}`;
    else groups.push(piece);
  });
  return groups;
}

function splitOutsideBrackets(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (text[at] !== ',' || depth > 0) continue;
    pieces.push(text.slice(start, at).trim());
    start = at + 1;
  }
  pieces.push(text.slice(start).trim());
  return pieces;
}

/** A piece that only carries numbers belongs to the entry before it. */
function isContinuation(piece: string, isCut: boolean): boolean {
  if (NAMES_ENDING_IN_A_NUMBER.some((name) => piece.startsWith(name))) return false;
  return parseQualifier(tokenise(piece), isCut) !== null;
}

function parseWholeEntry(raw: string, problems: StreetListProblem[]): StreetListEntry {
  const found = splitName(raw, false);
  if (found) return { raw, ...parseStreetName(found.name), ...numbersOf(found.qualifier) };
  const name = raw.split(/\s*(?:[\d(]|\s(?:od|do|parzyste|nieparzyste)\s)/u)[0] ?? '';
  problems.push({ raw, reason: name === '' ? 'no name' : 'unreadable numbers' });
  return { raw, ...parseStreetName(name === '' ? raw : name), cut: true, unread: true };
}

function parseCutEntry(raw: string): StreetListEntry {
  const found = splitName(raw, true) ?? { name: raw, qualifier: null };
  const name = parseStreetName(found.name);
  if (!found.qualifier) return { raw, ...name, cut: true, nameCut: true };
  return { raw, ...name, ...numbersOf(found.qualifier), cut: true };
}

/** The shortest name after which all the rest reads as numbers: "Osiedle 2 Pułku Lotniczego" + "od 1 do 9". */
function splitName(raw: string, cut: boolean): { name: string; qualifier: NumberQualifier | null } | null {
  const words = raw.split(/\s+/u);
  const fixed = NAMES_ENDING_IN_A_NUMBER.find((name) => raw === name || raw.startsWith(`${name} `));
  const shortest = fixed ? fixed.split(' ').length : 1;
  for (let length = shortest; length <= words.length; length += 1) {
    const name = words.slice(0, length).join(' ');
    if (name !== fixed && !isName(name)) continue;
    const rest = words.slice(length).join(' ');
    if (rest === '') return { name, qualifier: null };
    const qualifier = parseQualifier(tokenise(rest), cut);
    if (qualifier) return { name, qualifier };
  }
  return null;
}

/** Numbers may open a name or stand inside ("29 Listopada", "650 lecia Prokocimia"), the words of the ranges may not. */
function isName(words: string): boolean {
  return !/\d\p{L}?$|\(|(^|\s)(od|do|[Nn]ieparzyste|[Pp]arzyste)(\s|$)/u.test(words);
}

function numbersOf(qualifier: NumberQualifier | null): NumberedEntry {
  if (!qualifier) return {};
  const numbers: NumberedEntry = {};
  if (qualifier.ranges.length > 0) numbers.ranges = qualifier.ranges.map(normaliseRange);
  if (qualifier.except.length > 0) numbers.except = qualifier.except.map(normalise);
  return numbers;
}

function normaliseRange(range: NumberRange): NumberRange {
  const normal: NumberRange = { parity: range.parity };
  if (range.from !== undefined) normal.from = normalise(range.from);
  if (range.to !== undefined) normal.to = normalise(range.to);
  return normal;
}

function normalise(number: string): string {
  return normaliseHouseNumber(number) ?? number;
}

/** Links the centre lines of district II, which carry full names, to the streets of the official lists, which carry short ones. */
import type { Bbox, Position, Street } from '../dataset.ts';
import { parseStreetName } from './street-name.ts';
import { sortStreets, streetId, uniteBoxes } from './streets.ts';

/** Titles that only one of the two spellings may carry: "Profesora Stachowskiego" is "Marka Stachowskiego". */
const TITLES = new Set([
  'Biskupa',
  'Doktora',
  'Generała',
  'Hetmana',
  'Księdza',
  'Majora',
  'Marszałka',
  'Profesora',
  'Pułkownika',
]);

/** A line as it lies: where its middle is, its box, and the precincts it runs through. */
export interface PlacedLine {
  fullName: string;
  middle: Position;
  bbox: Bbox;
  precincts: number[];
}

export interface LinkedLines {
  streets: Street[];
  /** The street of each full name. */
  streetOf: Map<string, number>;
  /** Streets that no list names, known by their line only. */
  added: string[];
}

/** Some stretches belong to two streets, written as '["Bajeczna", "Widok"]'; such a stretch is given to both. */
export function readLineNames(name: string | null): string[] {
  if (!name) return [];
  return name.startsWith('[') ? (JSON.parse(name) as string[]) : [name];
}

/** The streets with true places where their lines are known, and with the streets that only the lines know. */
export function linkLines(
  streets: readonly Street[],
  lines: readonly PlacedLine[],
  district: number,
  boxOf: (precinct: number) => Bbox,
  districtOf: (precinct: number) => number,
): LinkedLines {
  const byId = new Map(streets.map((street) => [street.id, street]));
  const streetOf = new Map<string, number>();
  const added: string[] = [];
  const candidates = streets.filter(({ districts }) => districts.includes(district));
  for (const line of lines) {
    const found = candidates.find((street) => isSameName(street, line.fullName));
    const street = found
      ? placeOnLine(byId.get(found.id) ?? found, line, district, boxOf, districtOf)
      : fromLine(line, districtOf);
    if (!found) added.push(street.label);
    byId.set(street.id, street);
    streetOf.set(line.fullName, street.id);
  }
  return { streets: sortStreets([...byId.values()]), streetOf, added };
}

/** "Sołtyka" is "Generała Romana Sołtyka": every word of the short name stands in the full one, and both end alike. */
export function isSameName(street: Pick<Street, 'kind' | 'name'>, fullName: string): boolean {
  const full = parseStreetName(fullName);
  if (full.kind !== street.kind) return false;
  const long = full.name.split(' ');
  const short = street.name.split(' ').filter((word) => !TITLES.has(word));
  return long.at(-1) === short.at(-1) && short.every((word) => long.includes(word));
}

function placeOnLine(
  street: Street,
  line: PlacedLine,
  district: number,
  boxOf: (precinct: number) => Bbox,
  districtOf: (precinct: number) => number,
): Street {
  const fullName = parseStreetName(line.fullName).name;
  const outside = street.precincts.map(({ precinct }) => precinct).filter((number) => districtOf(number) !== district);
  const { precincts, point: _approximate, bbox: _wide, placedBy: _before, ...rest } = street;
  return {
    ...rest,
    ...(fullName !== street.name && { fullName }),
    point: line.middle,
    bbox: uniteBoxes([line.bbox, ...outside.map(boxOf)]),
    placedBy: outside.length === 0 ? 'line' : 'border',
    precincts,
  };
}

function fromLine(line: PlacedLine, districtOf: (precinct: number) => number): Street {
  const { kind, name, label } = parseStreetName(line.fullName);
  return {
    id: streetId(`${kind}|${name}`),
    kind,
    name,
    label,
    districts: [...new Set(line.precincts.map(districtOf))].toSorted((a, b) => a - b),
    point: line.middle,
    bbox: line.bbox,
    placedBy: 'line',
    precincts: line.precincts.map((precinct) => ({ precinct, fromLine: true })),
  };
}

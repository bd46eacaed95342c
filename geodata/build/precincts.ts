import type { Precinct, PrecinctsFile } from '../dataset.ts';
import type { SourceFiles } from './source-files.ts';
import { PRECINCTS, RESIDENTS } from './sources.ts';
import type { Mention } from './street-fragments.ts';
import { parseStreetList, type StreetListProblem } from './street-list.ts';
import type { PrecinctPlace } from './streets.ts';

/**
 * The publisher's field holds 254 bytes of UTF-8, and a Polish letter takes two, so lists are cut from 240 characters on.
 * A space at the cut was dropped (253 bytes); half a letter became U+FFFD (three bytes, so up to 256).
 */
const CUT_FROM_BYTES = 253;

/** Stands behind every estimate of residents. */
const ESTIMATE =
  'Szacunek: mieszkańców zameldowanych w dzielnicy (31 grudnia 2025) rozdzielono na jej obwody proporcjonalnie do głosów ważnych z kwietnia 2024.';

export function isCut(streetsText: string): boolean {
  return Buffer.byteLength(streetsText) >= CUT_FROM_BYTES;
}

export interface PrecinctLists {
  mentions: Mention[];
  problems: (StreetListProblem & { precinct: number })[];
  /** For each cut list the last whole name and what is left of the one behind it. */
  cuts: Map<number, { cutAt: string | null; cutName: string | null }>;
}

/** Every list read; nothing is dropped, and what did not read is in `problems` too. */
export function readPrecinctLists(features: SourceFiles['precincts.geojson']['features']): PrecinctLists {
  const lists: PrecinctLists = { mentions: [], problems: [], cuts: new Map() };
  for (const { properties } of features) {
    const { precinct, streets_text } = properties;
    const truncated = isCut(streets_text);
    const { entries, problems } = parseStreetList(streets_text, truncated);
    lists.mentions.push(...entries.map((entry) => ({ precinct, entry })));
    lists.problems.push(...problems.map((problem) => ({ precinct, ...problem })));
    if (!truncated) continue;
    const whole = entries.filter(({ nameCut }) => !nameCut).at(-1);
    const torn = entries.find(({ nameCut }) => nameCut);
    lists.cuts.set(precinct, { cutAt: whole?.label ?? null, cutName: torn?.name ?? null });
  }
  return lists;
}

export function makePrecincts(
  features: SourceFiles['precincts.geojson']['features'],
  cuts: PrecinctLists['cuts'],
  places: ReadonlyMap<number, PrecinctPlace>,
): PrecinctsFile {
  const precincts = features.map(({ properties }): Precinct => {
    const cut = cuts.get(properties.precinct);
    const pole = places.get(properties.precinct)?.pole;
    if (!pole) throw new Error(`Precinct ${properties.precinct} has no label point.`);
    return {
      number: properties.precinct,
      district: properties.district,
      residentsEstimate: properties.residents_estimate,
      validVotes2024: properties.valid_votes_2024,
      streetsTruncated: cut !== undefined,
      cutAt: cut?.cutAt ?? null,
      cutName: cut?.cutName ?? null,
      labelPoint: pole,
    };
  });
  return {
    sources: { ...PRECINCTS, ...RESIDENTS },
    figures: {
      residentsEstimate: { source: 'residents', date: '2025-12-31', note: ESTIMATE },
      validVotes2024: { source: 'pkw', date: '2024-04' },
      streetsTruncated: { source: 'msip', date: '2024' },
    },
    precincts: precincts.toSorted((a, b) => a.number - b.number),
  };
}

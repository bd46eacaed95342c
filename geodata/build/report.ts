/** What the build measured, and the tolerances it refuses to break. */
import type { SliverSummary } from './boundaries/queries.ts';
import type { CoverageFaults, Fidelity, PrecinctFidelity } from './fidelity/queries.ts';

export const TOLERANCES = {
  districtBorderM: 10,
  districtAreaPercent: 0.2,
  /** Of a precinct that does not cross its district's line. */
  precinctInDistrictPercent: 99.999,
  totalBytes: 1_500_000,
} as const;

export interface Report {
  tolerances: typeof TOLERANCES;
  counts: Record<string, number>;
  districts: Fidelity[];
  /** The precincts furthest from their source. */
  precinctsFurthest: PrecinctFidelity[];
  coverage: { districts: CoverageFaults; precincts: CoverageFaults };
  slivers: SliverSummary;
  /** Precincts not wholly in their district. */
  precinctsCrossing: { precinct: number; percent: number }[];
  residentsRounding: { district: number; registered: number; sumOfEstimates: number }[];
  streetLists: {
    cut: number[];
    markedCutByPublisher: number;
    problems: { precinct: number; raw: string; reason: string }[];
    fragmentsResolved: { precinct: number; fragment: string; label: string }[];
    fragmentsKept: { precinct: number; fragment: string }[];
    fragmentsTooShort: { precinct: number; fragment: string }[];
    namesakes: string[];
    onlyByLine: string[];
  };
  bytes: Record<string, number>;
  totalBytes: number;
}

/** The sentences for which the build must not be written; empty when all is well. */
export function findRefusals(report: Report): string[] {
  const refusals: string[] = [];
  for (const { number, borderM, areaPercent } of report.districts) {
    if (borderM > TOLERANCES.districtBorderM)
      refusals.push(`The border of district ${number} is ${borderM} m from its source.`);
    if (areaPercent > TOLERANCES.districtAreaPercent) {
      refusals.push(`The area of district ${number} differs by ${areaPercent} % from its source.`);
    }
  }
  for (const [layer, faults] of Object.entries(report.coverage)) {
    const { invalid, mismatched, holes, overlapM2 } = faults;
    if (invalid + mismatched + holes > 0 || overlapM2 > 0) {
      refusals.push(`The ${layer} are no coverage: ${JSON.stringify(faults)}.`);
    }
  }
  if (report.slivers.unplaced > 0)
    refusals.push(`${report.slivers.unplaced} slivers touch no precinct of their district.`);
  const crossing = new Set(report.slivers.crossings.map(({ precinct }) => precinct));
  for (const { precinct, percent } of report.precinctsCrossing) {
    if (!crossing.has(precinct)) refusals.push(`Precinct ${precinct} lies only ${percent} % in its district.`);
  }
  if (report.totalBytes > TOLERANCES.totalBytes) refusals.push(`The files take ${report.totalBytes} bytes.`);
  return refusals;
}

/** Rounded so that the last bits of a floating-point sum do not make two equal builds differ. */
export function roundMeasure(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

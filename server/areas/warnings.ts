import type { Position } from 'geojson';
import type { Canonical } from './canonical/queries.ts';
import type { Overlap } from './measures/queries.ts';

export type Warning = {
  code: 'overlap' | 'parts' | 'clipped' | 'very-small' | 'number-unknown';
  /** A Polish sentence. */
  detail: string;
  at: Position | null;
  [figure: string]: unknown;
};

/** Below this (one hectare) an area is hardly a neighbourhood. */
const verySmallKm2 = 0.01;
/** Less than this (500 m²) at the city line is an unsteady hand. */
const leastClippedKm2 = 0.0005;

/** What the author of an area should know; none of it keeps the area from being saved. */
export function warningsOf(
  canonical: Pick<Canonical, 'areaKm2' | 'parts' | 'clippedKm2' | 'clippedAt' | 'givenAt'>,
  overlaps: Overlap[],
  unplacedStreets: string[],
): Warning[] {
  const { areaKm2, parts, clippedKm2, clippedAt, givenAt } = canonical;
  const warnings: Warning[] = overlaps.map((overlap) => ({
    code: 'overlap',
    detail: `Wspólny teren z obszarem „${overlap.area.name}” (${overlap.ambassador.name}): ${inPolish(overlap.areaKm2)} km², około ${overlap.residents.toLocaleString('pl-PL')} mieszkańców. Możecie działać tu razem.`,
    at: overlap.at,
    area: overlap.area.id,
  }));
  if (parts > 1)
    warnings.push({
      code: 'parts',
      detail: `Obszar składa się z ${parts} części, które się nie stykają.`,
      at: givenAt,
      parts,
    });
  if (clippedKm2 >= leastClippedKm2)
    warnings.push({
      code: 'clipped',
      detail: `Poza granicą miasta odcięto ${inPolish(clippedKm2)} km².`,
      at: clippedAt,
      areaKm2: clippedKm2,
    });
  if (areaKm2 < verySmallKm2)
    warnings.push({
      code: 'very-small',
      detail: `Obszar jest bardzo mały: ${Math.round(areaKm2 * 1e6).toLocaleString('pl-PL')} m².`,
      at: givenAt,
      areaKm2,
    });
  for (const label of unplacedStreets)
    warnings.push({
      code: 'number-unknown',
      detail: `Podanych numerów nie ma w wykazie: ${label}. Nie weszły do obszaru.`,
      at: null,
      street: label,
    });
  return warnings;
}

function inPolish(km2: number): string {
  return km2.toLocaleString('pl-PL', { maximumFractionDigits: km2 < 0.1 ? 4 : 2 });
}

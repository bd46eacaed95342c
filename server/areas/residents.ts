import type { DistrictShare, Measures } from './measures/queries.ts';

/**
 * Residents of an area, an estimate: each precinct's residents times the share of its km² inside. People are counted in
 * the district that their precinct votes in, rounded there, so that the districts' parts add up to the total.
 */
export function residentsOf({ precincts, districts }: Measures): { residents: number; districts: DistrictShare[] } {
  const byDistrict = new Map<number, number>();
  for (const { district, residents } of precincts)
    byDistrict.set(district, (byDistrict.get(district) ?? 0) + residents);
  const shares = new Map(districts.map(({ number, share }) => [number, share]));
  const numbers = new Set([...shares.keys(), ...byDistrict.keys()]);
  const parts = [...numbers].map((number) => ({
    number,
    share: shares.get(number) ?? 0,
    residents: Math.round(byDistrict.get(number) ?? 0),
  }));
  return {
    residents: parts.reduce((sum, part) => sum + part.residents, 0),
    districts: parts
      .filter(({ share, residents }) => share > 0 || residents > 0)
      .sort((a, b) => b.share - a.share || a.number - b.number),
  };
}

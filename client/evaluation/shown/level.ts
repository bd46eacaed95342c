import type { FeatureCollection } from 'geojson';
import { useMemo } from 'react';
import type { Indicator } from '../../../server/evaluation/indicators/schema.ts';
import { useApi } from '../../api.ts';
import { filteredPath, useFilter } from '../../filter/address.ts';
import type { Bbox } from '../../map/highlight.ts';
import { useDistricts } from '../../map/served.ts';

/** What a map of an indicator is made of: the coarse one first, since most indicators are known of districts alone. */
const shownLevels = ['district', 'precinct'] as const;
export type Level = (typeof shownLevels)[number];

export const levelsOf = ({ known }: Pick<Indicator, 'known'>): Level[] =>
  shownLevels.filter((level) => known.some((one) => one.level === level));

export type Precinct = { number: number; district: number; point: [lon: number, lat: number]; bbox: Bbox };

/** All precincts, as the map draws them. */
export const usePrecincts = (wanted: boolean) =>
  useApi<FeatureCollection<null, Precinct>>(wanted ? '/api/precincts.geojson' : null);

/** Numbers of the districts or precincts that the filter reaches; null while they are not known, or of no level. */
export function useReached(level: Level | null) {
  const [{ edition: _edition, ...filter }] = useFilter();
  const narrows = Object.keys(filter).length > 0;
  const ofPrecincts = level === 'precinct';
  const districts = useDistricts();
  const precincts = usePrecincts(ofPrecincts);
  const some = useApi<{ items: { number: number }[] }>(
    narrows && level ? filteredPath(`/api/${level}s`, filter, { limit: '500' }) : null,
  );
  const all = (ofPrecincts ? precincts.data : districts.data)?.features.map(({ properties }) => properties);
  const written = (narrows ? some.data?.items : all)?.map(({ number }) => number).join(' ');
  const numbers = useMemo(
    () => (written === undefined ? null : new Set(written.split(' ').filter(Boolean).map(Number))),
    [written],
  );
  const { error, refetch } = narrows ? some : ofPrecincts ? precincts : districts;
  return { numbers, error: numbers ? null : error, refetch };
}

import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Indicator } from '../../../server/evaluation/indicators/schema.ts';
import type { EvaluationItem } from '../../../server/evaluation/values/schema.ts';
import { useApi } from '../../api.ts';
import { filteredPath } from '../../filter/address.ts';
import { type Bounds, quantileBounds } from './classes.ts';
import { type Level, levelsOf, useReached } from './level.ts';

const firstIndicator = 'turnout';
/** More than there are places of one level in the editions that are asked for. */
const onPage = '500';

export const useIndicators = (wanted = true) =>
  useApi<{ items: Indicator[] }>(wanted ? '/api/evaluation/indicators' : null);

/** Values at one level; precincts, of which there are hundreds, are asked for by edition. */
const useValues = (own: Record<string, string> | null) =>
  useApi<{ items: EvaluationItem[] }>(own && filteredPath('/api/evaluation', {}, { ...own, limit: onPage }));

/** What the address chooses, known before its values are. */
export type Chosen = {
  indicator: Indicator;
  /** What the map and the ranking are made of. */
  level: Level;
  /** For which there are values at this level. */
  editions: number[];
  edition: number;
};

export type Shown = Chosen & {
  /** Of the shown edition, by number of the district or precinct; one that is not there has no value. */
  byPlace: Map<number, EvaluationItem>;
  city: EvaluationItem | undefined;
  /** Of all editions, of districts and the city: for the years. */
  overYears: EvaluationItem[];
  bounds: Bounds;
  /** Numbers of the districts or precincts that the filter reaches. */
  reached: Set<number>;
};

type Choosing = { chosen: Chosen | null; shown: Shown | null; error: Error | null; retry: () => void };

/** What the address chooses, and its values: list and map read the same. */
export function useShown(wanted = true): Choosing {
  const indicators = useIndicators(wanted);
  const { indicator: askedKey, edition: asked, level: askedLevel } = useSearch({ strict: false });
  const items = wanted ? indicators.data?.items : undefined;
  const indicator = items?.find(({ key }) => key === askedKey) ?? items?.find(({ key }) => key === firstIndicator);
  const levels = indicator ? levelsOf(indicator) : [];
  const level = levels.find((one) => one === askedLevel) ?? levels[0] ?? 'district';
  const editions = indicator?.known.find((known) => known.level === level)?.editions;
  const edition = asked ?? editions?.at(-1) ?? new Date().getFullYear();
  const chosen = useMemo<Chosen | null>(
    () => (indicator ? { indicator, level, editions: editions ?? [], edition } : null),
    [indicator, level, editions, edition],
  );
  const key = indicator?.key;
  const ofDistricts = useValues(key ? { indicator: key, level: 'district' } : null);
  const ofCity = useValues(key ? { indicator: key, level: 'city' } : null);
  const byPrecinct = level === 'precinct';
  const ofPrecincts = useValues(
    key && byPrecinct ? { indicator: key, level: 'precinct', edition: String(edition) } : null,
  );
  const reached = useReached(wanted ? level : null);
  const parts = [indicators, ofDistricts, ofCity, reached, ...(byPrecinct ? [ofPrecincts] : [])];

  const districts = ofDistricts.data?.items;
  const city = ofCity.data?.items;
  const atLevel = byPrecinct ? ofPrecincts.data?.items : districts;
  const numbers = reached.numbers;
  const shown = useMemo<Shown | null>(() => {
    if (!chosen || !districts || !city || !atLevel || !numbers) return null;
    const { indicator, edition } = chosen;
    return {
      ...chosen,
      byPlace: new Map(atLevel.filter((item) => item.edition === edition).map((item) => [item.place as number, item])),
      city: city.find((item) => item.edition === edition),
      overYears: [...districts, ...city],
      bounds:
        indicator.bounds ??
        quantileBounds(
          atLevel.map(({ value }) => value),
          indicator.decimals,
        ),
      reached: numbers,
    };
  }, [chosen, districts, city, atLevel, numbers]);
  return {
    chosen,
    shown,
    error: parts.find(({ error }) => error)?.error ?? null,
    retry: () => void Promise.all(parts.filter(({ error }) => error).map(({ refetch }) => refetch())),
  };
}

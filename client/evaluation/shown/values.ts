import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Indicator } from '../../../server/evaluation/indicators/schema.ts';
import type { EvaluationItem } from '../../../server/evaluation/values/schema.ts';
import { useApi } from '../../api.ts';
import { filteredPath, useFilter } from '../../filter/address.ts';
import { useDistricts } from '../../map/served.ts';
import { type Bounds, quantileBounds } from './classes.ts';

const firstIndicator = 'turnout';
/** One indicator has at most this many values of districts and the city: 19 an edition, more than twenty editions. */
const onPage = '500';

export const useIndicators = () => useApi<{ items: Indicator[] }>('/api/evaluation/indicators');

/** Values of one indicator for all districts and the city, of all editions. */
export function useValuesOf(key: string | null) {
  return useApi<{ items: EvaluationItem[] }>(
    key === null ? null : filteredPath('/api/evaluation', {}, { indicator: key, limit: onPage }),
  );
}

/** District numbers that the filter reaches; null while that is not known. */
function useReached(): Set<number> | null {
  const [{ edition: _edition, ...filter }] = useFilter();
  const narrows = Object.keys(filter).length > 0;
  const all = useDistricts().data?.features.map(({ properties }) => properties);
  const some = useApi<{ items: { number: number }[] }>(narrows ? filteredPath('/api/districts', filter) : null).data;
  const items = narrows ? some?.items : all;
  const numbers = items?.map(({ number }) => number).join(' ');
  return useMemo(
    () => (numbers === undefined ? null : new Set(numbers.split(' ').filter(Boolean).map(Number))),
    [numbers],
  );
}

export type Shown = {
  indicator: Indicator;
  editions: number[];
  edition: number;
  /** Of the shown edition, by district; a district that is not there has no value. */
  byDistrict: Map<number, EvaluationItem>;
  city: EvaluationItem | undefined;
  all: EvaluationItem[];
  bounds: Bounds;
  reached: Set<number>;
};

/** What the address chooses: list and map read the same. */
export function useShown(wanted = true): { shown: Shown | null; error: Error | null; retry: () => void } {
  const indicators = useIndicators();
  const { indicator: chosen, edition: asked } = useSearch({ strict: false });
  const items = wanted ? indicators.data?.items : undefined;
  const indicator = items?.find(({ key }) => key === chosen) ?? items?.find(({ key }) => key === firstIndicator);
  const values = useValuesOf(indicator?.key ?? null);
  const reached = useReached();
  const all = values.data?.items;
  const shown = useMemo<Shown | null>(() => {
    if (!indicator || !all || !reached) return null;
    const ofDistricts = all.filter(({ level }) => level === 'district');
    const editions = [...new Set(ofDistricts.map(({ edition }) => edition))].sort((one, other) => one - other);
    const edition = asked ?? editions.at(-1) ?? new Date().getFullYear();
    return {
      indicator,
      editions,
      edition,
      byDistrict: new Map(
        ofDistricts.filter((item) => item.edition === edition).map((item) => [item.place as number, item]),
      ),
      city: all.find((item) => item.level === 'city' && item.edition === edition),
      all,
      bounds:
        indicator.bounds ??
        quantileBounds(
          ofDistricts.map(({ value }) => value),
          indicator.decimals,
        ),
      reached,
    };
  }, [indicator, all, reached, asked]);
  return {
    shown,
    error: indicators.error ?? values.error,
    retry: () => void Promise.all([indicators.refetch(), values.refetch()]),
  };
}

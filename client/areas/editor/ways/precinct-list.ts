import { useMemo } from 'react';
import type { z } from 'zod';
import type { precinctPage, precinctStreets } from '../../../../server/districts/schema.ts';
import { useApi } from '../../../api.ts';

export type PrecinctEntry = { number: number; district: number; residents: number; streets: string[] };

/** Every precinct with the names of its streets, by number; undefined until they are here. */
export function usePrecinctList(): { precincts: PrecinctEntry[] | undefined; error: Error | null; retry: () => void } {
  const listed = useApi<z.output<typeof precinctPage>>('/api/precincts?limit=500');
  const named = useApi<z.output<typeof precinctStreets>>('/api/precincts/streets');
  const precincts = useMemo(() => {
    if (!listed.data) return undefined;
    const streets = new Map(named.data?.items.map((item) => [item.number, item.streets]));
    return listed.data.items.map(({ number, district, residentsEstimate }) => ({
      number,
      district,
      residents: residentsEstimate,
      streets: streets.get(number) ?? [],
    }));
  }, [listed.data, named.data]);
  return { precincts, error: listed.error ?? named.error, retry: () => void listed.refetch() };
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase();

/** Precincts by number or by a part of a street's name, forgiving of case and of Polish letters. */
export function findPrecincts(precincts: PrecinctEntry[], text: string): PrecinctEntry[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return precincts;
  if (words.length === 1 && /^\d+$/.test(words[0] ?? ''))
    return precincts.filter(({ number }) => String(number).startsWith(words[0] ?? ''));
  return precincts.filter(({ streets }) =>
    streets.some((street) => {
      const name = folded(street);
      return words.every((word) => name.includes(word));
    }),
  );
}

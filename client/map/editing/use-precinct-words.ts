import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import { useDistricts } from '../served.ts';
import type { PrecinctShape } from './precinct-shapes.ts';

type Streets = { items: { number: number; streets: string[] }[] };

const mostStreets = 3;

/** What precincts and districts are called, and which streets tell where a precinct is. */
export function usePrecinctWords() {
  const { t } = useTranslation('editing');
  const districts = useDistricts().data?.features;
  const streets = useApi<Streets>('/api/precincts/streets').data?.items;
  const streetsOf = useMemo(() => new Map(streets?.map(({ number, streets: names }) => [number, names])), [streets]);
  const district = useCallback(
    (number: number): string => {
      const found = districts?.find(({ properties }) => properties.number === number)?.properties;
      return found ? `${found.roman} ${found.name}` : String(number);
    },
    [districts],
  );
  const streetWords = useCallback(
    ({ properties: { number } }: PrecinctShape): string => {
      const names = streetsOf.get(number) ?? [];
      const first = names.slice(0, mostStreets).join(', ');
      return names.length > mostStreets
        ? t('precinct.andMore', { streets: first, count: names.length - mostStreets })
        : first;
    },
    [streetsOf, t],
  );
  return { district, streetWords };
}

import { useTranslation } from 'react-i18next';
import type { Filter } from '../../server/filter/filter.ts';
import { useApi } from '../api.ts';
import { useDistricts } from '../map/served.ts';
import { toggled } from './address-parts.ts';
import { useFigures } from './figures.ts';

type Part = { key: string; text: string; without: (filter: Filter) => Filter };

/** Each part of the filter that is set, in words, with the filter that is left without it. */
export function useFilterParts(filter: Filter): Part[] {
  const { t } = useTranslation('filter');
  const { distance } = useFigures();
  const districts = useDistricts().data?.features.map(({ properties }) => properties);
  const area = useApi<{ name: string }>(filter.area === undefined ? null : `/api/areas/${filter.area}`).data;
  const parts: Part[] = (filter.district ?? []).map((number) => {
    const named = districts?.find((each) => each.number === number);
    return {
      key: `district-${number}`,
      text: named ? `${named.roman} ${named.name}` : t('chips.district', { number }),
      without: (whole) => ({ ...whole, district: toggled(whole.district, number) }),
    };
  });
  if (filter.area !== undefined)
    parts.push({
      key: 'area',
      text: area ? t('chips.area', { name: area.name }) : t('chips.areaUnnamed'),
      without: ({ area: _, ...rest }) => rest,
    });
  if (filter.shape) parts.push({ key: 'shape', text: t('chips.shape'), without: ({ shape: _, ...rest }) => rest });
  if (filter.near)
    parts.push({
      key: 'near',
      text: t('chips.near', { distance: distance(filter.near[2]) }),
      without: ({ near: _, ...rest }) => rest,
    });
  if (filter.bbox) parts.push({ key: 'bbox', text: t('chips.bbox'), without: ({ bbox: _, ...rest }) => rest });
  if (filter.edition !== undefined)
    parts.push({
      key: 'edition',
      text: t('chips.edition', { year: filter.edition }),
      without: ({ edition: _, ...rest }) => rest,
    });
  if (filter.q)
    parts.push({ key: 'q', text: t('chips.words', { words: filter.q }), without: ({ q: _, ...rest }) => rest });
  return parts;
}

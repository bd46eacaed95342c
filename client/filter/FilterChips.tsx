import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../server/filter/filter.ts';
import { useApi } from '../api.ts';
import { useDistricts } from '../map/served.ts';
import { useFilter } from './address.ts';
import { toggled } from './address-parts.ts';
import { useFigures } from './figures.ts';
import { radii } from './radius.ts';

type Chip = { key: string; text: string; without: (filter: Filter) => Filter };

/** Each part of the filter that is set, to be taken away one by one or all together. */
export function FilterChips() {
  const { t } = useTranslation('filter');
  const [filter, change] = useFilter();
  const chips = useChips(filter);
  if (chips.length === 0) return null;
  return (
    <div className="filter-chips">
      <ul className="filter-chip-list" aria-label={t('chips.label')}>
        {chips.map(({ key, text, without }) => (
          <li key={key} className="filter-chip">
            {key === 'near' ? <RadiusChoice /> : <span>{text}</span>}
            <button type="button" aria-label={t('chips.remove', { what: text })} onClick={() => change(without)}>
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="filter-clear" onClick={() => change({})}>
        {t('chips.clear')}
      </button>
    </div>
  );
}

function useChips(filter: Filter): Chip[] {
  const { t } = useTranslation('filter');
  const { distance } = useFigures();
  const districts = useDistricts().data?.features.map(({ properties }) => properties);
  const area = useApi<{ name: string }>(filter.area === undefined ? null : `/api/areas/${filter.area}`).data;
  const chips: Chip[] = (filter.district ?? []).map((number) => {
    const named = districts?.find((each) => each.number === number);
    return {
      key: `district-${number}`,
      text: named ? `${named.roman} ${named.name}` : t('chips.district', { number }),
      without: (whole) => ({ ...whole, district: toggled(whole.district, number) }),
    };
  });
  if (filter.area !== undefined)
    chips.push({
      key: 'area',
      text: area ? t('chips.area', { name: area.name }) : t('chips.areaUnnamed'),
      without: ({ area: _, ...rest }) => rest,
    });
  if (filter.shape) chips.push({ key: 'shape', text: t('chips.shape'), without: ({ shape: _, ...rest }) => rest });
  if (filter.near)
    chips.push({
      key: 'near',
      text: t('chips.near', { distance: distance(filter.near[2]) }),
      without: ({ near: _, ...rest }) => rest,
    });
  if (filter.bbox) chips.push({ key: 'bbox', text: t('chips.bbox'), without: ({ bbox: _, ...rest }) => rest });
  if (filter.edition !== undefined)
    chips.push({
      key: 'edition',
      text: t('chips.edition', { year: filter.edition }),
      without: ({ edition: _, ...rest }) => rest,
    });
  if (filter.q)
    chips.push({ key: 'q', text: t('chips.words', { words: filter.q }), without: ({ q: _, ...rest }) => rest });
  return chips;
}

/** The radius stands in its chip and can be changed there. */
function RadiusChoice() {
  const { t } = useTranslation('filter');
  const { distance } = useFigures();
  const [{ near }, change] = useFilter();
  if (!near) return null;
  const offered = [...new Set([...radii, near[2]])].sort((one, other) => one - other);
  return (
    <label className="filter-radius">
      {t('near.radius')}
      <select
        value={near[2]}
        onChange={({ target }) =>
          change(({ near: place, ...rest }) => ({
            ...rest,
            ...(place && { near: [place[0], place[1], Number(target.value)] }),
          }))
        }
      >
        {offered.map((metres) => (
          <option key={metres} value={metres}>
            {distance(metres)}
          </option>
        ))}
      </select>
    </label>
  );
}

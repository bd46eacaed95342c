import { useTranslation } from 'react-i18next';
import { useFilter } from '../filter/address.ts';
import { toggled } from '../filter/address-parts.ts';
import { useFigures } from '../filter/figures.ts';
import { highlight, useHighlight } from '../map/highlight.ts';
import { useDistricts } from '../map/served.ts';

type Count = { district: number | null; count: number };

/** The numbers that stand on the map, as a list; choosing a district here is the same as tapping it there. */
export function DistrictCounts({ byDistrict }: { byDistrict: Count[] }) {
  const { t } = useTranslation('results');
  const { whole } = useFigures();
  const [filter, change] = useFilter();
  const hovered = useHighlight((state) => state.hoveredDistrict);
  const districts = useDistricts().data?.features;
  const counts = new Map(byDistrict.map(({ district, count }) => [district, count]));
  const cityWide = counts.get(null) ?? 0;
  return (
    <details className="district-counts">
      <summary>{t('byDistrict')}</summary>
      <ul className="district-count-list">
        {districts?.map(({ properties: { number, roman, name } }) => (
          <li key={number}>
            <button
              type="button"
              aria-pressed={filter.district?.includes(number) ?? false}
              data-hovered={hovered === number || undefined}
              onClick={() => change((before) => ({ ...before, district: toggled(before.district, number) }))}
              onPointerEnter={() => highlight.set({ hoveredDistrict: number })}
              onPointerLeave={() => highlight.set({ hoveredDistrict: null })}
              onFocus={() => highlight.set({ hoveredDistrict: number })}
              onBlur={() => highlight.set({ hoveredDistrict: null })}
            >
              <span>
                {roman} {name}
              </span>
              <strong>{whole(counts.get(number) ?? 0)}</strong>
            </button>
          </li>
        ))}
      </ul>
      <p className="district-count-city">{t('cityWideCount', { count: cityWide, figure: whole(cityWide) })}</p>
    </details>
  );
}

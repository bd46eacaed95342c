import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { highlight, useHighlight } from '../map/highlight.ts';
import { useDistricts } from '../map/served.ts';
import { chooseTool, useTool } from '../map/tool.ts';
import { useFilter } from './address.ts';
import { toggled } from './address-parts.ts';

/** The 18 districts as boxes to tick; they can be tapped on the map as well. */
export function DistrictChoice({ map }: { map: boolean }) {
  const { t } = useTranslation('filter');
  const [{ district }, change] = useFilter();
  const districts = useDistricts().data?.features;
  const hovered = useHighlight((state) => state.hoveredDistrict);
  const onMap = useTool() === 'districts';
  useEffect(() => () => (onMap ? chooseTool('ask') : undefined), [onMap]);

  return (
    <fieldset className="filter-choice">
      <legend>{t('districts.legend')}</legend>
      {map && (
        <button
          type="button"
          className="filter-way"
          aria-pressed={onMap}
          onClick={() => chooseTool(onMap ? 'ask' : 'districts')}
        >
          {onMap ? t('districts.mapDone') : t('districts.onMap')}
        </button>
      )}
      <div className="filter-districts">
        {districts?.map(({ properties: { number, roman, name } }) => (
          <label
            key={number}
            className="filter-district"
            data-hovered={hovered === number || undefined}
            onPointerEnter={() => highlight.set({ hoveredDistrict: number })}
            onPointerLeave={() => highlight.set({ hoveredDistrict: null })}
          >
            <input
              type="checkbox"
              checked={district?.includes(number) ?? false}
              onChange={() => change((filter) => ({ ...filter, district: toggled(filter.district, number) }))}
              onFocus={() => highlight.set({ hoveredDistrict: number })}
              onBlur={() => highlight.set({ hoveredDistrict: null })}
            />
            <span className="filter-district-roman">{roman}</span>
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import './place-editor.css';
import type { Geometry } from 'geojson';
import { Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { useDistrictName } from '../district-name.ts';
import { useDistricts } from '../served.ts';
import { useTool } from '../tool.ts';
import { goTo } from '../view.ts';
import { modes } from './modes.ts';
import { PartList } from './PartList.tsx';
import { boxOf, samePartsIn } from './place.ts';
import { changePlace, openPlacing, placing, takeTool, undoPlacing, usePlacing } from './placing.ts';
import { Refused } from './Refused.tsx';
import { SearchAdd } from './SearchAdd.tsx';
import { usePlaceCheck } from './use-check.ts';

type Props = {
  value: MarkedPlace | null;
  onChange: (place: MarkedPlace | null) => void;
  /** The map begins there while nothing is marked. */
  district?: number | null;
  /** What of the place lies where it should not; drawn on the map. */
  outside?: Geometry | null;
  /** What is wrong with the place as a whole, in words. */
  error?: string | undefined;
};

const mostZoom = 15;

/**
 * A place of points, lines and shapes as a part of a form: marked on the one map by mouse, touch or keys, or without the
 * map by the name of a street, an address or an estate. What is marked is listed, and every step can be undone.
 */
export function PlaceEditor({ value, onChange, district = null, outside = null, error }: Props) {
  const { t } = useTranslation('placing');
  const nameOf = useDistrictName();
  const legendId = useId();
  const working = useTool() === 'marks';
  const mode = usePlacing((state) => state.mode);
  const canUndo = usePlacing(({ past, unfinished }) => past.length + unfinished.length > 0);
  const said = usePlacing((state) => state.said);
  const { districts, refusal } = usePlaceCheck(value);

  const give = useEffectEvent((place: MarkedPlace | null) => onChange(place));
  const open = useEffectEvent(() => {
    const box = value && boxOf(value);
    if (box) goTo(box, mostZoom);
    return openPlacing(value, (place) => give(place));
  });
  useEffect(() => open(), []);
  // The form may set the place itself: a draft that comes, a repaired proposal, points as the server keeps them.
  useEffect(() => {
    const { place, chosen } = placing.get();
    if (place !== value) placing.set({ place: value, chosen: samePartsIn(place, value) ? chosen : null });
  }, [value]);
  useEffect(() => placing.set({ outside }), [outside]);
  const bbox = useDistricts().data?.features.find(({ properties }) => properties.number === district)?.properties.bbox;
  const isEmpty = value === null;
  useEffect(() => {
    if (isEmpty && bbox) goTo(bbox);
  }, [isEmpty, bbox]);

  return (
    <fieldset className="place-editor" aria-labelledby={legendId}>
      <p id={legendId} className="place-editor-title">
        {t('title')}
      </p>
      <p className="field-hint">{t('lead')}</p>
      <div className="place-editor-ways">
        {modes.map(([each, Icon]) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={working && mode === each}
            hidden={each === 'move' && isEmpty}
            onClick={() => takeTool(each)}
          >
            <Icon aria-hidden size={18} />
            {t(`way.${each}`)}
          </button>
        ))}
        <button type="button" className="button" hidden={!canUndo} onClick={() => undoPlacing(t('said.undone'))}>
          <Undo2 aria-hidden size={18} />
          {t('tool.undo')}
        </button>
      </div>
      <SearchAdd place={value} />
      {value ? <PartList place={value} /> : <p className="place-editor-none">{t('none')}</p>}
      {districts.length > 0 && (
        <p className="place-editor-where">{t('districts', { names: districts.map(nameOf).join(', ') })}</p>
      )}
      {refusal && <Refused refusal={refusal} onAccept={(repaired) => changePlace(repaired, t('said.repaired'))} />}
      {error && !refusal && <p className="field-error">{error}</p>}
      <p className="visually-hidden" role="status">
        {working ? '' : said}
      </p>
    </fieldset>
  );
}

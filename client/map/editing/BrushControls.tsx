import { Lock, LockOpen } from 'lucide-react';
import type { Map as MapLibre } from 'maplibre-gl';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { editing, say, useEditing } from '../../areas/editor/editing.ts';
import { leastBrushPx, mostBrushPx } from './brush-size.ts';
import type { PrecinctShapes } from './precinct-shapes.ts';
import { ToolButton, ToolRow } from './ToolRow.tsx';
import { usePrecinctWords } from './use-precinct-words.ts';

type BrushControlsProps = { map: MapLibre; shapes: PrecinctShapes; erasing: boolean };

/** Size of the brush, and the district that it does not leave. */
export function BrushControls({ map, shapes, erasing }: BrushControlsProps) {
  const { t } = useTranslation('editing');
  const { district } = usePrecinctWords();
  const sizeId = useId();
  const brushPx = useEditing((state) => state.brushPx);
  const stayInside = useEditing((state) => state.stayInside);

  const toggleInside = () => {
    if (stayInside !== null) {
      editing.set({ stayInside: null });
      return say(t('inside.everywhere'));
    }
    const { lng, lat } = map.getCenter();
    const here = shapes.at([lng, lat])?.properties.district;
    if (here === undefined) return say(t('precinct.none'));
    editing.set({ stayInside: here });
    say(t('inside.only', { district: district(here) }));
  };
  return (
    <ToolRow hint={t(erasing ? 'brush.hintErase' : 'brush.hintAdd')}>
      <label className="edit-size" htmlFor={sizeId}>
        <span>{t('brush.size')}</span>
        <input
          id={sizeId}
          type="range"
          min={leastBrushPx}
          max={mostBrushPx}
          step={4}
          value={brushPx}
          aria-valuetext={t('brush.sizePx', { count: brushPx })}
          onChange={({ target }) => editing.set({ brushPx: Number(target.value) })}
        />
      </label>
      {!erasing && (
        <ToolButton
          label={stayInside === null ? t('inside.stay') : t('inside.staying', { district: district(stayInside) })}
          icon={stayInside === null ? <LockOpen aria-hidden size={18} /> : <Lock aria-hidden size={18} />}
          pressed={stayInside !== null}
          onPress={toggleInside}
        />
      )}
    </ToolRow>
  );
}

import './placing-tool.css';
import { Check, Plus, Undo2 } from 'lucide-react';
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Crosshair } from '../Crosshair.tsx';
import { useCrosshairKeys } from '../editing/use-crosshair-keys.ts';
import { useMapFocus } from '../editing/use-map-keys.ts';
import { chooseTool } from '../tool.ts';
import { Handles } from './Handles.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import type { Position } from './place.ts';
import { finishPart, missingPoints, placing, setPoint, undoPlacing, usePlacing } from './placing.ts';

/**
 * Marks points, lines and shapes: a tap or a click sets a point; under a crosshair the button does (touch) or the keys:
 * arrows move it (Shift: finely), Enter sets a point, Backspace takes one back, F finishes, Escape goes back to the form.
 */
export function PlacingTool({ map }: { map: MapLibre }) {
  const { t } = useTranslation('placing');
  const { mode, unfinished, past, said, give } = usePlacing((state) => state);
  const missing = missingPoints({ mode, unfinished });
  const drawing = mode === 'line' || mode === 'shape';

  const set = (at: Position) =>
    setPoint(at, (count) => (mode === 'point' ? t('said.point') : t('said.vertex', { count })));
  const undo = () => undoPlacing(t('said.undone'));
  const finish = () =>
    missing > 0 ? placing.set({ said: t('said.missing', { count: missing }) }) : finishPart(t(`said.${mode}`));
  const leave = () => {
    if (drawing && missing === 0) finish();
    chooseTool('ask');
  };

  useMapFocus(map, mode);
  const tap = useEffectEvent(({ lngLat }: MapMouseEvent) => set([lngLat.lng, lngLat.lat]));
  const moving = mode === 'move';
  useEffect(() => {
    if (moving) return;
    const canvas = map.getCanvas();
    const hear = (event: MapMouseEvent) => tap(event);
    canvas.style.cursor = 'crosshair';
    map.doubleClickZoom.disable();
    map.on('click', hear);
    return () => {
      map.off('click', hear);
      map.doubleClickZoom.enable();
      canvas.style.cursor = '';
    };
  }, [map, moving]);
  const { shown, at, place } = useCrosshairKeys(
    map,
    {
      onKey(key, here) {
        if (key === 'Escape') leave();
        else if (moving) return false;
        else if (key === 'Enter') set(here());
        else if (key === 'Backspace' || key === 'Delete') undo();
        else if (key === 'f' || key === 'F') finish();
        else return false;
        return true;
      },
      resting: moving,
    },
    true,
  );
  if (!give) return null;
  return (
    <>
      {shown && !moving && <Crosshair at={at} />}
      {moving && <Handles map={map} />}
      <section className="map-drawing placing-tool" aria-label={t('tool.label')}>
        <ModeChoice />
        <p className="map-drawing-hint">{t(`hint.${mode}${shown && !moving ? 'Crosshair' : ''}`)}</p>
        <div className="map-drawing-buttons">
          {shown && !moving && (
            <button type="button" className="map-text-button map-text-button-first" onClick={() => set(place())}>
              <Plus aria-hidden size={18} />
              {t('tool.add')}
            </button>
          )}
          {drawing && (
            <button type="button" className="map-text-button" onClick={finish} aria-disabled={missing > 0}>
              <Check aria-hidden size={18} />
              {t(`tool.finish.${mode}`)}
            </button>
          )}
          <button
            type="button"
            className="map-text-button"
            onClick={undo}
            disabled={unfinished.length === 0 && past.length === 0}
          >
            <Undo2 aria-hidden size={18} />
            <span className="map-button-text">{t('tool.undo')}</span>
          </button>
          <button type="button" className="map-text-button" onClick={leave}>
            <Check aria-hidden size={18} />
            {t('tool.done')}
          </button>
        </div>
        <p className="map-drawing-said" role="status">
          {said}
        </p>
      </section>
    </>
  );
}

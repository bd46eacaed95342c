import './placing-tool.css';
import { Check, Plus, Undo2 } from 'lucide-react';
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Crosshair } from '../Crosshair.tsx';
import { useCrosshairKeys } from '../editing/use-crosshair-keys.ts';
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

  useEffect(() => {
    const canvas = map.getCanvas();
    canvas.focus({ preventScroll: true });
    if (mode === 'move') return;
    canvas.style.cursor = 'crosshair';
    map.doubleClickZoom.disable();
    const tap = ({ lngLat }: MapMouseEvent) => set([lngLat.lng, lngLat.lat]);
    map.on('click', tap);
    return () => {
      map.off('click', tap);
      map.doubleClickZoom.enable();
      canvas.style.cursor = '';
    };
  });
  const { shown, at, place } = useCrosshairKeys(
    map,
    {
      onKey(key, here) {
        if (key === 'Escape') leave();
        else if (mode === 'move') return false;
        else if (key === 'Enter') set(here());
        else if (key === 'Backspace' || key === 'Delete') undo();
        else if (key === 'f' || key === 'F') finish();
        else return false;
        return true;
      },
    },
    true,
  );
  if (!give) return null;
  return (
    <>
      {shown && mode !== 'move' && <Crosshair at={at} />}
      {mode === 'move' && <Handles map={map} />}
      <section className="map-drawing placing-tool" aria-label={t('tool.label')}>
        <ModeChoice />
        <p className="map-drawing-hint">{t(`hint.${mode}${shown && mode !== 'move' ? 'Crosshair' : ''}`)}</p>
        <div className="map-drawing-buttons">
          {shown && mode !== 'move' && (
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

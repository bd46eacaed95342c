import { Check, Plus, Undo2, X } from 'lucide-react';
import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostShapePoints } from '../../../server/filter/filter.ts';
import { useFilter } from '../../filter/address.ts';
import { isAlive } from '../alive.ts';
import { Crosshair } from '../Crosshair.tsx';
import type { Palette } from '../palette.ts';
import { chooseTool } from '../tool.ts';
import { isDirection, useCrosshair } from './crosshair-place.ts';
import { type Sketch, startSketch } from './sketch.ts';

const coarse = () => matchMedia('(pointer: coarse)').matches;

/**
 * Draws the shape that filters: points by mouse or finger on the map, or under a crosshair with the button (touch) or
 * the keys: arrows move it (Shift: finely), Enter sets a point, Backspace takes one back, F finishes, Escape cancels.
 */
export function DrawingTool({ map, palette }: { map: MapLibre; palette: Palette }) {
  const { t } = useTranslation('map');
  const [, changeFilter] = useFilter();
  const [count, setCount] = useState(0);
  const [said, setSaid] = useState('');
  const [withCrosshair, setWithCrosshair] = useState(coarse);
  const sketch = useRef<Sketch>(null);
  const { at, move, place } = useCrosshair(map);

  const finished = useCallback(
    (shape: [number, number][]) => {
      chooseTool('ask');
      changeFilter((filter) => ({ ...filter, shape }));
    },
    [changeFilter],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another palette recolours the drawing below; it must not start anew
  useEffect(() => {
    const started = startSketch(map, palette, {
      onChange: setCount,
      onFinish: (ring) => queueMicrotask(() => finished(ring)),
    });
    sketch.current = started;
    map.getCanvas().focus({ preventScroll: true });
    return () => {
      sketch.current = null;
      if (isAlive(map)) started.stop();
    };
  }, [map, finished]);
  useEffect(() => sketch.current?.recolour(palette), [palette]);

  const add = () => {
    if (count >= mostShapePoints) return setSaid(t('drawing.tooMany', { count: mostShapePoints }));
    const before = sketch.current?.count() ?? 0;
    sketch.current?.add(place());
    const now = sketch.current?.count() ?? 0;
    setSaid(now > before ? t('drawing.added', { count: now }) : t('drawing.samePlace'));
  };
  const undo = () => {
    sketch.current?.undo();
    setSaid(t('drawing.undone', { count: sketch.current?.count() ?? 0 }));
  };
  const finish = () => {
    if (count < 3) return setSaid(t('drawing.tooFew'));
    if (!sketch.current?.finish()) setSaid(t('drawing.crosses'));
  };
  const cancel = () => chooseTool('ask');

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isDirection(key)) {
      setWithCrosshair(true);
      const [lon, lat] = move(key, event.shiftKey);
      sketch.current?.lead([lon, lat]);
    } else if (key === 'Enter') {
      setWithCrosshair(true);
      add();
    } else if (key === 'Backspace' || key === 'Delete') undo();
    else if (key === 'f' || key === 'F') finish();
    else if (key === 'Escape') cancel();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  useEffect(() => {
    const canvas = map.getCanvasContainer();
    const press = (event: KeyboardEvent) => onKey.current(event);
    canvas.addEventListener('keydown', press, { capture: true });
    return () => canvas.removeEventListener('keydown', press, { capture: true });
  }, [map]);
  useEffect(() => {
    if (!withCrosshair) return;
    const follow = () => sketch.current?.lead(place());
    map.on('move', follow);
    return () => {
      map.off('move', follow);
    };
  });

  return (
    <>
      {withCrosshair && <Crosshair at={at} />}
      <section className="map-drawing" aria-label={t('drawing.label')}>
        <p className="map-drawing-hint">{count === 0 ? t(hintOf(withCrosshair)) : t('drawing.points', { count })}</p>
        <div className="map-drawing-buttons">
          {withCrosshair && (
            <button type="button" className="map-text-button map-text-button-first" onClick={add}>
              <Plus aria-hidden size={18} />
              {t('drawing.add')}
            </button>
          )}
          <button type="button" className="map-text-button" onClick={undo} disabled={count === 0}>
            <Undo2 aria-hidden size={18} />
            <span className="map-button-text">{t('drawing.undo')}</span>
          </button>
          <button type="button" className="map-text-button" onClick={finish} aria-disabled={count < 3}>
            <Check aria-hidden size={18} />
            {t('drawing.finish')}
          </button>
          <button type="button" className="map-text-button" onClick={cancel}>
            <X aria-hidden size={18} />
            <span className="map-button-text">{t('drawing.cancel')}</span>
          </button>
        </div>
        <p className="map-drawing-said" role="status">
          {said}
        </p>
      </section>
    </>
  );
}

function hintOf(withCrosshair: boolean) {
  return withCrosshair ? 'drawing.hintCrosshair' : 'drawing.hintMouse';
}

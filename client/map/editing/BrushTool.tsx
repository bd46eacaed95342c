import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, editing, say, useEditing } from '../../areas/editor/editing.ts';
import { addPrecincts, removePrecincts } from '../../areas/editor/recipe/precincts.ts';
import { Crosshair } from '../Crosshair.tsx';
import type { Pixel } from '../drawing/crosshair-place.ts';
import { BrushControls } from './BrushControls.tsx';
import { resizeBrush } from './brush-size.ts';
import { OverMap } from './OverMap.tsx';
import type { PrecinctPaint } from './precinct-paint.ts';
import type { PrecinctShapes } from './precinct-shapes.ts';
import { dabsBetween, metresPerPixel } from './stroke.ts';
import { watchStrokes } from './strokes.ts';
import { useCrosshairKeys } from './use-crosshair-keys.ts';
import { useMapCursor } from './use-map-keys.ts';

type BrushToolProps = {
  map: MapLibre;
  shapes: PrecinctShapes;
  paint: RefObject<PrecinctPaint | null>;
  erasing: boolean;
};

/**
 * Adds every precinct that the circle touches, or takes it out; a stroke is one step. Two fingers, the wheel, the right
 * button and the space bar keep moving the map.
 */
export function BrushTool({ map, shapes, paint, erasing }: BrushToolProps) {
  const { t } = useTranslation('editing');
  const radiusPx = useEditing((state) => state.brushPx);
  const circle = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(false);

  /** Marks at once; gives the numbers of what was not so before. */
  const dab = (at: Pixel): number[] => {
    const { lng, lat } = map.unproject([at.x, at.y]);
    const { stayInside } = editing.get();
    const touched = shapes.touched(
      [lng, lat, radiusPx * metresPerPixel(lat, map.getZoom())],
      ({ number, district }) => {
        if (paint.current?.has(number) !== erasing) return false;
        return erasing || stayInside === null || district === stayInside;
      },
    );
    return touched.map(({ properties: { number } }) => {
      paint.current?.mark(number, !erasing);
      return number;
    });
  };
  const commit = (numbers: number[]) => {
    if (numbers.length === 0) return;
    const { recipe } = editing.get();
    const next = erasing ? removePrecincts(recipe, numbers) : addPrecincts(recipe, numbers);
    const words = { count: numbers.length, total: next.precincts.length };
    change(next, erasing ? t('brush.removed', words) : t('brush.added', words));
  };
  const acts = useRef({ dab, commit });
  acts.current = { dab, commit };

  useEffect(() => {
    let stroke: number[] = [];
    let last: Pixel = { x: 0, y: 0 };
    let byFinger = false;
    const showCircle = (at: Pixel | null) => {
      const { style } = circle.current ?? {};
      if (!style) return;
      style.visibility = at ? 'visible' : 'hidden';
      if (at) style.transform = `translate(${at.x}px, ${at.y}px)`;
    };
    const hover = ({ point }: MapMouseEvent) => showCircle(point);
    const leave = () => showCircle(null);
    map.on('mousemove', hover);
    map.on('mouseout', leave);
    const stop = watchStrokes(
      map,
      {
        begins(at, byTouch) {
          last = at;
          byFinger = byTouch;
          showCircle(at);
          setPressed(true);
          stroke = acts.current.dab(at);
          return true;
        },
        moves(at) {
          showCircle(at);
          for (const step of dabsBetween(last, at, radiusOf())) stroke.push(...acts.current.dab(step));
          last = at;
        },
        ends() {
          setPressed(false);
          if (byFinger) showCircle(null);
          acts.current.commit(stroke);
          stroke = [];
        },
        cancelled() {
          setPressed(false);
          showCircle(null);
          stroke = [];
          paint.current?.show(new Set(editing.get().recipe.precincts));
        },
      },
      true,
    );
    return () => {
      stop();
      map.off('mousemove', hover);
      map.off('mouseout', leave);
    };
  }, [map, paint]);

  useMapCursor(map, 'none');
  const { shown, at } = useCrosshairKeys(map, {
    onKey(key) {
      if (key === '+' || key === '=' || key === '-') return false;
      if (key === '[' || key === ']') {
        resizeBrush(key === ']' ? 8 : -8);
        return true;
      }
      if (key !== 'Enter') return false;
      const numbers = dab(at);
      if (numbers.length === 0) say(erasing ? t('brush.nothingToRemove') : t('brush.nothingToAdd'));
      commit(numbers);
      return true;
    },
  });
  return (
    <>
      <BrushControls map={map} shapes={shapes} erasing={erasing} />
      <OverMap map={map}>
        <div
          ref={circle}
          className="edit-brush"
          data-erasing={erasing}
          data-pressed={pressed}
          style={{ width: radiusPx * 2, height: radiusPx * 2, margin: -radiusPx, visibility: 'hidden' }}
        />
        {shown && (
          <>
            <div
              className="edit-brush"
              data-erasing={erasing}
              style={{ width: radiusPx * 2, height: radiusPx * 2, margin: -radiusPx, left: at.x, top: at.y }}
            />
            <Crosshair at={at} />
          </>
        )}
      </OverMap>
    </>
  );
}

const radiusOf = () => editing.get().brushPx;

import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, editing, say } from '../../areas/editor/editing.ts';
import { togglePrecinct } from '../../areas/editor/recipe/precincts.ts';
import { Crosshair } from '../Crosshair.tsx';
import { OverMap } from './OverMap.tsx';
import { PrecinctLabel } from './PrecinctLabel.tsx';
import type { PrecinctPaint } from './precinct-paint.ts';
import type { PrecinctShape, PrecinctShapes } from './precinct-shapes.ts';
import { ToolRow } from './ToolRow.tsx';
import { useCrosshairKeys } from './use-crosshair-keys.ts';
import { useMapCursor } from './use-map-keys.ts';
import { usePrecinctWords } from './use-precinct-words.ts';

type TapToolProps = { map: MapLibre; shapes: PrecinctShapes; paint: RefObject<PrecinctPaint | null> };

/** A tap adds the precinct or takes it out; what would be added is outlined and named under the pointer. */
export function TapTool({ map, shapes, paint }: TapToolProps) {
  const { t } = useTranslation('editing');
  const { district } = usePrecinctWords();
  const [pointed, setPointed] = useState<PrecinctShape | null>(null);

  const point = (shape: PrecinctShape | null) => {
    paint.current?.hover(shape?.properties.number ?? null);
    setPointed(shape);
  };
  const toggle = (place: [number, number]) => {
    const shape = shapes.at(place);
    if (!shape) return say(t('precinct.none'));
    const { number, district: home } = shape.properties;
    const { recipe, stayInside } = editing.get();
    const isIn = recipe.precincts.includes(number);
    if (!isIn && stayInside !== null && stayInside !== home)
      return say(t('precinct.outside', { number, district: district(stayInside) }));
    const next = togglePrecinct(recipe, number);
    paint.current?.mark(number, !isIn);
    const words = { number, district: district(home), count: next.precincts.length };
    change(next, isIn ? t('precinct.removed', words) : t('precinct.added', words));
  };
  const acts = useRef({ point, toggle });
  acts.current = { point, toggle };

  useEffect(() => {
    // After a tap of a finger the browser repeats it as a mouse that would stay there.
    const hovers = matchMedia('(hover: hover)').matches;
    const move = ({ lngLat }: MapMouseEvent) => hovers && acts.current.point(shapes.at([lngLat.lng, lngLat.lat]));
    const leave = () => acts.current.point(null);
    const tap = ({ lngLat }: MapMouseEvent) => acts.current.toggle([lngLat.lng, lngLat.lat]);
    map.doubleClickZoom.disable();
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('click', tap);
    return () => {
      map.doubleClickZoom.enable();
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('click', tap);
      leave();
    };
  }, [map, shapes]);

  useMapCursor(map, 'pointer');
  const { shown, at } = useCrosshairKeys(map, {
    onMove: (place) => point(shapes.at(place)),
    onKey(key, place) {
      if (key !== 'Enter') return false;
      toggle(place());
      return true;
    },
  });
  return (
    <>
      <ToolRow hint={t('tap.hint')} />
      <OverMap map={map}>
        {shown && <Crosshair at={at} />}
        {pointed && <PrecinctLabel map={map} shape={pointed} at={shown ? at : null} />}
      </OverMap>
    </>
  );
}

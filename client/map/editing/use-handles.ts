import type { Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { editing, say } from '../../areas/editor/editing.ts';
import { replacePolygon } from '../../areas/editor/recipe/polygons.ts';
import type { Pixel } from '../drawing/crosshair-place.ts';
import { featuresOf } from './handle-features.ts';
import { type Handle, handleAt, handlesIn } from './handles.ts';
import { type Part, partAt } from './part-steps.ts';
import { insertAfter, moveVertex } from './ring.ts';
import { watchStrokes } from './strokes.ts';
import { partsOf } from './use-feeds.ts';
import type { Snap } from './use-snapping.ts';
import type { VertexSteps } from './use-vertex-steps.ts';

const mouseReachPx = 12;
/** Half of the 44 pixels that a finger needs, and a little more as nothing else competes. */
const touchReachPx = 26;
const stillPx = 5;
const longPressMs = 650;

type Held = { part: Part; handle: Handle; from: Pixel; to: Position | null; snapped: boolean };

/**
 * Handles of the chosen polygon: drag a vertex, drag or tap a midpoint to insert one, right-click or press long to
 * delete; a tap elsewhere chooses another part. While one is dragged only its own polygon is drawn anew.
 */
export function useHandles(map: MapLibre, steps: VertexSteps, snap: Snap): void {
  const { t } = useTranslation('editing');
  const snapNow = useRef(snap);
  snapNow.current = snap;
  useEffect(() => {
    let handles: Handle[] = [];
    let held: Held | null = null;
    let byTouch = matchMedia('(pointer: coarse)').matches;
    let frame = 0;
    let longPress = 0;
    const project = (place: Position): Pixel => map.project([place[0] ?? 0, place[1] ?? 0]);
    const put = (source: string, features: Parameters<GeoJSONSource['setData']>[0]) =>
      map.getSource<GeoJSONSource>(source)?.setData(features);

    const draw = () => {
      frame = 0;
      const chosen = steps.at();
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const shaped = held?.to && chosen ? reshaped(chosen.polygon, held, held.to) : chosen?.polygon;
      handles = shaped && chosen ? handlesIn(shaped, { width, height, project, chosen: chosen.vertex }) : [];
      put('edit-handles', featuresOf(handles, chosen?.vertex ?? null, byTouch, held?.snapped ? held.to : null));
      if (held?.to && shaped)
        put(
          'edit-parts',
          partsOf(replacePolygon(editing.get().recipe, held.part.layer, held.part.index, shaped), held.part),
        );
    };
    const soon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    const release = (): Held | null => {
      clearTimeout(longPress);
      const was = held;
      held = null;
      map.getCanvas().style.cursor = '';
      soon();
      return was;
    };
    const stopWatching = watchStrokes(map, {
      begins(at, touch) {
        byTouch = touch;
        const chosen = steps.at();
        const handle = handleAt(handles, at, touch ? touchReachPx : mouseReachPx);
        if (!chosen || !handle) return false;
        held = { part: chosen.part, handle, from: at, to: null, snapped: false };
        if (handle.kind === 'vertex') {
          steps.choose(chosen.part, handle.vertex);
          if (touch)
            longPress = window.setTimeout(() => {
              // A busy page hears late: a movement that is waiting to be heard comes first.
              longPress = window.setTimeout(() => {
                release();
                steps.removeAt(chosen.part, handle.vertex);
              }, 50);
            }, longPressMs);
        }
        map.getCanvas().style.cursor = 'grabbing';
        return true;
      },
      moves(at) {
        if (!held || (!held.to && Math.hypot(at.x - held.from.x, at.y - held.from.y) < stillPx)) return;
        clearTimeout(longPress);
        // The handle keeps its distance from the finger, so that it does not hide under it.
        const { lng, lat } = map.unproject([
          held.handle.at.x + at.x - held.from.x,
          held.handle.at.y + at.y - held.from.y,
        ]);
        const snapped = snapNow.current([lng, lat]);
        held.to = snapped?.place ?? [lng, lat];
        held.snapped = snapped !== null;
        soon();
      },
      ends() {
        const was = release();
        if (!was) return;
        const { part, handle, to } = was;
        if (handle.kind === 'midpoint') steps.insertAt(part, handle.vertex, to ?? handle.place);
        else if (to) steps.put(part, handle.vertex, to);
        else say(t('shape.vertexHeld', { vertex: handle.vertex + 1 }));
      },
      cancelled() {
        const was = release();
        if (was?.to) put('edit-parts', partsOf(editing.get().recipe, was.part));
      },
    });

    const tap = ({ lngLat, point }: MapMouseEvent) => {
      if (handleAt(handles, point, byTouch ? touchReachPx : mouseReachPx)) return;
      const part = partAt(editing.get().recipe, [lngLat.lng, lngLat.lat]);
      editing.set({ selected: part && { ...part, vertex: null } });
    };
    const menu = ({ point, originalEvent }: MapMouseEvent) => {
      originalEvent.preventDefault();
      const handle = handleAt(handles, point, mouseReachPx);
      const chosen = steps.at();
      if (chosen && handle?.kind === 'vertex' && !byTouch) steps.removeAt(chosen.part, handle.vertex);
    };
    const hover = ({ point }: MapMouseEvent) => {
      if (held) return;
      byTouch = false;
      const handle = handleAt(handles, point, mouseReachPx);
      map.getCanvas().style.cursor = handle ? (handle.kind === 'vertex' ? 'grab' : 'copy') : '';
    };
    map.on('move', soon);
    map.on('resize', soon);
    map.on('click', tap);
    map.on('contextmenu', menu);
    map.on('mousemove', hover);
    const unsubscribe = editing.subscribe(soon);
    soon();
    return () => {
      stopWatching();
      clearTimeout(longPress);
      unsubscribe();
      cancelAnimationFrame(frame);
      map.off('move', soon);
      map.off('resize', soon);
      map.off('click', tap);
      map.off('contextmenu', menu);
      map.off('mousemove', hover);
      map.getCanvas().style.cursor = '';
      put('edit-handles', { type: 'FeatureCollection', features: [] });
    };
  }, [map, steps, t]);
}

function reshaped(polygon: Parameters<typeof moveVertex>[0], { handle }: Held, to: Position) {
  return handle.kind === 'vertex' ? moveVertex(polygon, handle.vertex, to) : insertAfter(polygon, handle.vertex, to);
}

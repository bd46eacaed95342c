import type { Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { editing, say } from '../../areas/editor/editing.ts';
import { isDirection, strideOf } from '../drawing/crosshair-place.ts';
import { goTo } from '../view.ts';
import { boxOf } from './box.ts';
import { freeRoom } from './free-room.ts';
import { type Part, polygonOf, reshape } from './part-steps.ts';
import { countVertices, insertAfter, middleAfter, moveVertex, removeVertex, stepVertex, vertexAt } from './ring.ts';

export type VertexSteps = ReturnType<typeof useVertexSteps>;

const rounded = (place: Position): Position => place.map((degrees) => Number(degrees.toFixed(6)));

/** What buttons, keys and handles do to the chosen polygon; each is one undoable step, and said. */
export function useVertexSteps(map: MapLibre) {
  const { t } = useTranslation('editing');
  return useMemo(() => {
    const at = () => {
      const { recipe, selected } = editing.get();
      const polygon = polygonOf(recipe, selected);
      return selected && polygon
        ? { part: { layer: selected.layer, index: selected.index }, polygon, vertex: selected.vertex }
        : null;
    };
    const choose = (part: Part, vertex: number | null) => editing.set({ selected: { ...part, vertex } });
    const bringIntoView = (place: Position | null) => {
      if (!place) return;
      const { x, y } = map.project([place[0] ?? 0, place[1] ?? 0]);
      const { left, top, right, bottom } = freeRoom(map);
      if (x > left && y > top && x < right && y < bottom) return;
      map.panBy([x - (left + right) / 2, y - (top + bottom) / 2], { animate: false });
    };
    const put = (part: Part, vertex: number, place: Position) => {
      const polygon = polygonOf(editing.get().recipe, part);
      if (polygon)
        reshape(part, moveVertex(polygon, vertex, rounded(place)), vertex, t('shape.moved', { vertex: vertex + 1 }));
    };
    const insertAt = (part: Part, after: number, place: Position) => {
      const polygon = polygonOf(editing.get().recipe, part);
      if (polygon)
        reshape(
          part,
          insertAfter(polygon, after, rounded(place)),
          after + 1,
          t('shape.inserted', { count: countVertices(polygon) + 1 }),
        );
    };
    const removeAt = (part: Part, vertex: number) => {
      const polygon = polygonOf(editing.get().recipe, part);
      const without = polygon && removeVertex(polygon, vertex);
      if (!without) return say(t('shape.atLeast'));
      const count = countVertices(without);
      reshape(part, without, Math.min(vertex, count - 1), t('shape.removed', { count }));
    };
    const step = (by: 1 | -1) => {
      const chosen = at();
      if (!chosen) return;
      const vertex = stepVertex(chosen.polygon, chosen.vertex, by);
      choose(chosen.part, vertex);
      bringIntoView(vertexAt(chosen.polygon, vertex));
      say(t('shape.vertexChosen', { vertex: vertex + 1, of: countVertices(chosen.polygon) }));
    };
    const insert = () => {
      const chosen = at();
      if (!chosen || chosen.vertex === null) return;
      const middle = middleAfter(chosen.polygon, chosen.vertex);
      if (middle) insertAt(chosen.part, chosen.vertex, middle);
    };
    const remove = () => {
      const chosen = at();
      if (chosen && chosen.vertex !== null) removeAt(chosen.part, chosen.vertex);
    };
    const nudge = (key: string, fine: boolean): boolean => {
      const chosen = at();
      const place = chosen && chosen.vertex !== null && vertexAt(chosen.polygon, chosen.vertex);
      if (!chosen || chosen.vertex === null || !place || !isDirection(key)) return false;
      const pixel = map.project([place[0] ?? 0, place[1] ?? 0]);
      const by = strideOf(key, fine);
      const { lng, lat } = map.unproject([pixel.x + by.x, pixel.y + by.y]);
      put(chosen.part, chosen.vertex, [lng, lat]);
      bringIntoView([lng, lat]);
      return true;
    };
    const press = (key: string, alt: boolean, shift: boolean): boolean => {
      if (alt && (key === 'ArrowLeft' || key === 'ArrowRight')) step(key === 'ArrowRight' ? 1 : -1);
      else if (alt) return false;
      else if (key === 'Enter') insert();
      else if (key === 'Delete' || key === 'Backspace') remove();
      else return nudge(key, shift);
      return true;
    };
    const showPart = () => {
      const chosen = at();
      if (chosen) goTo(boxOf(chosen.polygon));
    };
    return { at, choose, put, insertAt, removeAt, step, insert, remove, press, showPart };
  }, [map, t]);
}

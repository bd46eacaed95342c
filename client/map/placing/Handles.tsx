import { type Map as MapLibre, Marker } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { isDirection, strideOf } from '../drawing/crosshair-place.ts';
import { type PartRef, type Position, partsOf, rounded, verticesOf, withoutVertex, withVertex } from './place.ts';
import { changePlace, usePlacing } from './placing.ts';

/** More handles than this could not be told apart, and would make the map slow. */
const mostHandles = 120;

type Handle = { part: PartRef; vertex: number; at: Position };

/** Points of the place as buttons on the map: dragged by mouse and finger, moved by arrows, taken away by Delete. */
export function Handles({ map }: { map: MapLibre }) {
  const { t } = useTranslation('placing');
  const place = usePlacing((state) => state.place);
  const chosen = usePlacing((state) => state.chosen);
  const focusNext = useRef<number | null>(null);
  useEffect(() => {
    if (!place) return;
    const handles = handlesOf(place, chosen);
    const markers = handles.map((handle, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'placing-handle';
      const label = t('handle', { number: index + 1, of: handles.length });
      const marker = new Marker({ element: button, draggable: true }).setLngLat(handle.at).addTo(map);
      button.setAttribute('aria-label', label);
      const move = (to: Position) => {
        focusNext.current = index;
        changePlace(withVertex(place, handle.part, handle.vertex, rounded(to)), t('said.moved'));
      };
      marker.on('dragend', () => {
        const { lng, lat } = marker.getLngLat();
        move([lng, lat]);
      });
      button.addEventListener('keydown', (event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') {
          focusNext.current = Math.max(0, index - 1);
          changePlace(withoutVertex(place, handle.part, handle.vertex), t('said.vertexRemoved'));
        } else if (isDirection(event.key)) {
          const by = strideOf(event.key, event.shiftKey);
          const { x, y } = map.project(handle.at);
          const { lng, lat } = map.unproject([x + by.x, y + by.y]);
          move([lng, lat]);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      });
      return marker;
    });
    // The handles are made anew with each change of the place: the keyboard stays where it was.
    if (focusNext.current !== null) markers[focusNext.current]?.getElement().focus({ preventScroll: true });
    focusNext.current = null;
    return () => {
      const focused = markers.findIndex((marker) => marker.getElement() === document.activeElement);
      if (focused >= 0) focusNext.current ??= focused;
      for (const marker of markers) marker.remove();
    };
  }, [map, place, chosen, t]);
  return null;
}

function handlesOf(place: MarkedPlace, chosen: PartRef | null): Handle[] {
  return (chosen ? [chosen] : partsOf(place))
    .flatMap((part) => verticesOf(place, part).map((at, vertex): Handle => ({ part, vertex, at })))
    .slice(0, mostHandles);
}

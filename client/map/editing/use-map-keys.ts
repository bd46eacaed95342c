import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';

/** Keys while the map has the focus, before the map moves by them; `press` says whether it took the key. */
export function useMapKeys(map: MapLibre, press: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const container = map.getCanvasContainer();
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || !latest.current(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    container.addEventListener('keydown', hear, { capture: true });
    return () => container.removeEventListener('keydown', hear, { capture: true });
  }, [map]);
}

/** Gives the map the keyboard when a tool is taken in hand, unless something is being typed. */
export function useMapFocus(map: MapLibre, tool: string): void {
  useEffect(() => {
    if (tool === 'pan' || document.activeElement?.matches('input, textarea, select, [contenteditable]')) return;
    map.getCanvas().focus({ preventScroll: true });
  }, [map, tool]);
}

/** What the pointer looks like over the map while a tool is in hand. */
export function useMapCursor(map: MapLibre, cursor: 'none' | 'pointer'): void {
  useEffect(() => {
    const { dataset } = map.getCanvasContainer();
    dataset.cursor = cursor;
    return () => {
      delete dataset.cursor;
    };
  }, [map, cursor]);
}

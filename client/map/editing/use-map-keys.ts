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
export function useMapFocus(map: MapLibre, key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tool is another reason to focus
  useEffect(() => {
    if (!document.activeElement?.matches('input, textarea, select, [contenteditable]'))
      map.getCanvas().focus({ preventScroll: true });
  }, [map, key]);
}

import type { Map as MapLibre } from 'maplibre-gl';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Puts something over the map itself, in its pixels. */
export function OverMap({ map, children }: { map: MapLibre; children: ReactNode }) {
  return createPortal(children, map.getContainer());
}

import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Whether the map still stands on the page. Going on to a screen without a map takes it away first and cleans up after
 * it later; a map that is gone has nothing left to be cleaned and would throw.
 */
export const isAlive = (map: MapLibre): boolean => map.getCanvas().isConnected;

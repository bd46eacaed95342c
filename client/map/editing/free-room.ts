import type { Map as MapLibre } from 'maplibre-gl';

const marginPx = 32;

/** The part of the map, in its pixels, that the tools do not cover: they stand at the top, on a phone at the bottom. */
export function freeRoom(map: MapLibre): { left: number; top: number; right: number; bottom: number } {
  const container = map.getContainer();
  const { top, height, width } = container.getBoundingClientRect();
  const room = { left: marginPx, top: marginPx, right: width - marginPx, bottom: height - marginPx };
  const bar = container.closest('.city-map')?.querySelector('.edit-bar')?.getBoundingClientRect();
  if (!bar) return room;
  if (bar.top - top < height / 2) return { ...room, top: bar.bottom - top + marginPx };
  return { ...room, bottom: bar.top - top - marginPx };
}

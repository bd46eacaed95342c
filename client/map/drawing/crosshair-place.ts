import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useState } from 'react';

export type Pixel = { x: number; y: number };
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const directions: Record<Direction, Pixel> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
export const isDirection = (key: string): key is Direction => key in directions;

const stride = 32;
const fineStride = 4;
const edge = 48;

/** The way in pixels that an arrow makes. */
export function strideOf(key: Direction, fine: boolean): Pixel {
  const length = fine ? fineStride : stride;
  return { x: directions[key].x * length, y: directions[key].y * length };
}

/**
 * A crosshair over the map, first in the middle. Moved to the edge it stays there and the map moves under it, so that
 * every place can be reached.
 */
export function useCrosshair(map: MapLibre) {
  const [at, setAt] = useState<Pixel>(() => middleOf(map));
  useEffect(() => {
    const center = () => setAt(middleOf(map));
    map.on('resize', center);
    return () => {
      map.off('resize', center);
    };
  }, [map]);

  const move = useCallback(
    (key: Direction, fine: boolean) => {
      const by = strideOf(key, fine);
      const wanted = { x: at.x + by.x, y: at.y + by.y };
      const { clientWidth, clientHeight } = map.getContainer();
      const next = {
        x: Math.min(Math.max(wanted.x, edge), clientWidth - edge),
        y: Math.min(Math.max(wanted.y, edge), clientHeight - edge),
      };
      const rest: [number, number] = [wanted.x - next.x, wanted.y - next.y];
      if (rest[0] !== 0 || rest[1] !== 0) map.panBy(rest, { animate: false });
      setAt(next);
      return placeAt(map, next);
    },
    [map, at],
  );
  return { at, move, place: () => placeAt(map, at) };
}

function middleOf(map: MapLibre): Pixel {
  const { clientWidth, clientHeight } = map.getContainer();
  return { x: clientWidth / 2, y: clientHeight / 2 };
}

function placeAt(map: MapLibre, { x, y }: Pixel): [number, number] {
  const { lng, lat } = map.unproject([x, y]);
  return [lng, lat];
}

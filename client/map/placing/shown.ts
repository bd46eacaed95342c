import { useEffect } from 'react';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { createStore, useStore } from '../store.ts';
import { goTo } from '../view.ts';
import { boxOf } from './place.ts';

const shown = createStore<{ place: MarkedPlace | null }>({ place: null });

export const useShown = (): MarkedPlace | null => useStore(shown, ({ place }) => place);

const mostZoom = 15.5;

/** Draws the lines and shapes of what is open thinly on the map, and moves the map to it. */
export function useShownPlace(place: MarkedPlace | null | undefined): void {
  const key = place && JSON.stringify(place);
  useEffect(() => {
    if (!key) return;
    const drawn = JSON.parse(key) as MarkedPlace;
    shown.set({ place: drawn });
    const box = boxOf(drawn);
    if (box) goTo(box, mostZoom);
    return () => shown.set({ place: null });
  }, [key]);
}

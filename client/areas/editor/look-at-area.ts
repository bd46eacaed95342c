import type { MultiPolygon } from 'geojson';
import { useEffect } from 'react';
import { boxOf } from '../../map/editing/box.ts';
import { goTo } from '../../map/view.ts';
import { editing } from './editing.ts';

const closestZoom = 16;

/** Brings the map to the area once, when a draft has been opened and its shape is known; afterwards the author leads. */
export function useLookAtArea(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const look = () => {
      const { checked, past } = editing.get();
      if (past.length > 0) return stop();
      if (!checked) return;
      stop();
      goTo(boxOf(checked.geometry as MultiPolygon), closestZoom);
    };
    const stop = editing.subscribe(look);
    return stop;
  }, [isOpen]);
}

import type { Map as MapLibre } from 'maplibre-gl';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editing, say } from '../../areas/editor/editing.ts';
import { isDirection, useCrosshair } from '../drawing/crosshair-place.ts';
import { useMapKeys } from './use-map-keys.ts';

type Place = [lon: number, lat: number];
type Keys = {
  /** The crosshair came here. */
  onMove?: (place: Place) => void;
  /** Any other key; says whether it was meant for the tool. */
  onKey: (key: string, place: () => Place) => boolean;
  /** Nothing is set by the crosshair now: arrows move the map, as they do without a tool. */
  resting?: boolean;
};

const coarse = () => matchMedia('(pointer: coarse)').matches;

/**
 * A crosshair that arrows move, finely with Shift; Escape puts the tool down; it appears with the first arrow and goes when the mouse takes over.
 *
 * @param onTouch it stands in the middle from the start where fingers are used
 */
export function useCrosshairKeys(map: MapLibre, { onMove, onKey, resting = false }: Keys, onTouch = false) {
  const { t } = useTranslation('editing');
  const [shown, setShown] = useState(() => onTouch && coarse());
  const { at, move, place } = useCrosshair(map);
  useMapKeys(map, ({ key, shiftKey, altKey, target }) => {
    // Buttons that lie on the map, such as handles, have keys of their own.
    if (altKey || (target !== map.getCanvas() && key !== 'Escape')) return false;
    if (isDirection(key)) {
      if (resting) return false;
      setShown(true);
      const [lon, lat] = move(key, shiftKey);
      onMove?.([lon, lat]);
      return true;
    }
    if (key === 'Enter' && !shown && !resting) {
      setShown(true);
      const [lon, lat] = place();
      onMove?.([lon, lat]);
    }
    if (onKey(key, place)) return true;
    if (key !== 'Escape') return false;
    editing.set({ tool: 'pan' });
    say(t('tools.down'));
    return true;
  });
  return { shown, at, place };
}

import { Check, X } from 'lucide-react';
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Crosshair } from '../Crosshair.tsx';
import { givePlace } from '../place-pick.ts';

/** Shows one place: a tap on the map, or the place under the crosshair. */
export function PlaceTool({ map }: { map: MapLibre }) {
  const { t } = useTranslation('map');
  useEffect(() => {
    const canvas = map.getCanvas();
    canvas.focus({ preventScroll: true });
    canvas.style.cursor = 'crosshair';
    const tap = ({ lngLat: { lng, lat } }: MapMouseEvent) => givePlace([lng, lat]);
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter') giveMiddle(map);
      else if (event.key === 'Escape') givePlace(null);
      else return;
      event.preventDefault();
    };
    map.on('click', tap);
    canvas.addEventListener('keydown', press);
    return () => {
      map.off('click', tap);
      canvas.removeEventListener('keydown', press);
      canvas.style.cursor = '';
    };
  }, [map]);
  return (
    <>
      <Crosshair />
      <section className="map-drawing" aria-label={t('near.label')}>
        <p className="map-drawing-hint" role="status">
          {t('near.hint')}
        </p>
        <div className="map-drawing-buttons">
          <button type="button" className="map-text-button map-text-button-first" onClick={() => giveMiddle(map)}>
            <Check aria-hidden size={18} />
            {t('near.choose')}
          </button>
          <button type="button" className="map-text-button" onClick={() => givePlace(null)}>
            <X aria-hidden size={18} />
            {t('drawing.cancel')}
          </button>
        </div>
      </section>
    </>
  );
}

function giveMiddle(map: MapLibre): void {
  const { lng, lat } = map.getCenter();
  givePlace([lng, lat]);
}

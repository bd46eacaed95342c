import { Check, X } from 'lucide-react';
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../../filter/address.ts';
import { usualRadius } from '../../filter/radius.ts';
import { Crosshair } from '../Crosshair.tsx';
import { chooseTool } from '../tool.ts';

/** Picks the middle of a radius: a tap on the map, or the place under the crosshair. */
export function NearTool({ map }: { map: MapLibre }) {
  const { t } = useTranslation('map');
  const [, changeFilter] = useFilter();

  useEffect(() => {
    const canvas = map.getCanvas();
    canvas.focus({ preventScroll: true });
    canvas.style.cursor = 'crosshair';
    const choose = ({ lng, lat }: { lng: number; lat: number }) => {
      chooseTool('ask');
      changeFilter((filter) => ({
        ...filter,
        near: [Number(lng.toFixed(5)), Number(lat.toFixed(5)), filter.near?.[2] ?? usualRadius],
      }));
    };
    const tap = ({ lngLat }: MapMouseEvent) => choose(lngLat);
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter') choose(map.getCenter());
      else if (event.key === 'Escape') chooseTool('ask');
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
  }, [map, changeFilter]);

  const chooseMiddle = () => {
    const { lng, lat } = map.getCenter();
    chooseTool('ask');
    changeFilter((filter) => ({
      ...filter,
      near: [Number(lng.toFixed(5)), Number(lat.toFixed(5)), filter.near?.[2] ?? usualRadius],
    }));
  };
  return (
    <>
      <Crosshair />
      <section className="map-drawing" aria-label={t('near.label')}>
        <p className="map-drawing-hint" role="status">
          {t('near.hint')}
        </p>
        <div className="map-drawing-buttons">
          <button type="button" className="map-text-button map-text-button-first" onClick={chooseMiddle}>
            <Check aria-hidden size={18} />
            {t('near.choose')}
          </button>
          <button type="button" className="map-text-button" onClick={() => chooseTool('ask')}>
            <X aria-hidden size={18} />
            {t('drawing.cancel')}
          </button>
        </div>
      </section>
    </>
  );
}

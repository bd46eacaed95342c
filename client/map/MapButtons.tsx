import { Compass, Maximize, Minus, Plus, Printer } from 'lucide-react';
import type { Map as MapLibre } from 'maplibre-gl';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cityBounds } from './bounds.ts';
import { goTo } from './view.ts';

/** Zoom, the whole city, north up, print. */
export function MapButtons({ map }: { map: MapLibre }) {
  const { t } = useTranslation('map');
  const bearing = useBearing(map);
  return (
    <fieldset className="map-buttons" aria-label={t('buttons.label')}>
      <MapButton label={t('buttons.zoomIn')} onPress={() => map.zoomIn()}>
        <Plus aria-hidden />
      </MapButton>
      <MapButton label={t('buttons.zoomOut')} onPress={() => map.zoomOut()}>
        <Minus aria-hidden />
      </MapButton>
      <MapButton label={t('buttons.wholeCity')} onPress={() => goTo(cityBounds)}>
        <Maximize aria-hidden />
      </MapButton>
      <MapButton label={t('buttons.north')} onPress={() => map.resetNorth()} hidden={bearing === 0}>
        <Compass aria-hidden style={{ transform: `rotate(${-bearing - 45}deg)` }} />
      </MapButton>
      <MapButton label={t('buttons.print')} onPress={() => window.print()} roomy>
        <Printer aria-hidden />
      </MapButton>
    </fieldset>
  );
}

type MapButtonProps = { label: string; onPress: () => void; hidden?: boolean; roomy?: boolean; children: ReactNode };

/** A roomy one is left out on a phone, where the browser's own menu does the same. */
function MapButton({ label, onPress, hidden, roomy, children }: MapButtonProps) {
  return (
    <button
      type="button"
      className="map-button"
      aria-label={label}
      title={label}
      onClick={onPress}
      hidden={hidden}
      data-roomy={roomy}
    >
      {children}
    </button>
  );
}

function useBearing(map: MapLibre): number {
  const [bearing, setBearing] = useState(() => map.getBearing());
  useEffect(() => {
    const look = () => setBearing(Math.round(map.getBearing()));
    map.on('rotate', look);
    return () => {
      map.off('rotate', look);
    };
  }, [map]);
  return bearing;
}

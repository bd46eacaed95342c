import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Crosshair } from './Crosshair.tsx';
import { useAsk } from './scene/ask.ts';

/** While the map has the keyboard focus: a crosshair in its middle, and Enter asks who serves that place. */
export function KeyboardAsk({ map }: { map: MapLibre }) {
  const { t } = useTranslation('map');
  const [focused, setFocused] = useState(false);
  const ask = useAsk();
  useEffect(() => {
    const canvas = map.getCanvas();
    const enter = () => setFocused(canvas.matches(':focus-visible'));
    const leave = () => setFocused(false);
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const { lng, lat } = map.getCenter();
      ask([lng, lat]);
    };
    canvas.addEventListener('focus', enter);
    canvas.addEventListener('blur', leave);
    canvas.addEventListener('keydown', press);
    return () => {
      canvas.removeEventListener('focus', enter);
      canvas.removeEventListener('blur', leave);
      canvas.removeEventListener('keydown', press);
    };
  }, [map, ask]);
  if (!focused) return null;
  return (
    <>
      <Crosshair />
      <p className="map-hint">{t('keyboard.hint')}</p>
    </>
  );
}

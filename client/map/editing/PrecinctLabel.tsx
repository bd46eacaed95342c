import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../areas/editor/editing.ts';
import type { Pixel } from '../drawing/crosshair-place.ts';
import type { PrecinctShape } from './precinct-shapes.ts';
import { usePrecinctWords } from './use-precinct-words.ts';

type PrecinctLabelProps = { map: MapLibre; shape: PrecinctShape; at: Pixel | null };

const asidePx = 18;

/** Names the precinct beside the pointer, or beside the crosshair when its place is given. */
export function PrecinctLabel({ map, shape, at }: PrecinctLabelProps) {
  const { t } = useTranslation('editing');
  const { district, streetWords } = usePrecinctWords();
  const { number, district: home, residentsEstimate } = shape.properties;
  const isIn = useEditing((state) => state.recipe.precincts.includes(number));
  const label = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const put = ({ x, y }: Pixel) => {
      const element = label.current;
      if (!element) return;
      const { clientWidth, clientHeight } = map.getContainer();
      const left = x + asidePx + element.offsetWidth > clientWidth ? x - asidePx - element.offsetWidth : x + asidePx;
      const top = Math.min(y + asidePx, clientHeight - element.offsetHeight);
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      element.style.visibility = 'visible';
    };
    if (at) return put(at);
    const follow = ({ point }: MapMouseEvent) => put(point);
    map.on('mousemove', follow);
    return () => {
      map.off('mousemove', follow);
    };
  }, [map, at]);

  const streets = streetWords(shape);
  return (
    <div ref={label} className="edit-label" aria-hidden style={{ visibility: 'hidden' }}>
      <strong>{t(isIn ? 'precinct.toRemove' : 'precinct.toAdd', { number })}</strong>
      <span>{t('precinct.where', { district: district(home), count: residentsEstimate })}</span>
      {streets && <span>{streets}</span>}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { useFigures } from '../../filter/figures.ts';
import { areaKm2, lengthM, type PartRef } from './place.ts';

/** A part of a place in words: "Linia 2, 340 m". */
export function usePartWords(): (place: MarkedPlace, part: PartRef) => string {
  const { t } = useTranslation('placing');
  const figures = useFigures();
  return (place, { kind, index }) => {
    const number = index + 1;
    if (kind === 'point') return t('part.point', { number });
    if (kind === 'line')
      return t('part.line', { number, length: figures.distance(Math.round(lengthM(place.lines[index] ?? []))) });
    return t('part.shape', { number, area: figures.surface(areaKm2(place.shapes[index] ?? [])) });
  };
}

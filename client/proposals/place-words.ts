import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../server/marked-places/schema.ts';

/** Says what a place is made of: 2 punkty, 1 odcinek. */
export function usePlaceWords(): (place: MarkedPlace) => string {
  const { t } = useTranslation('proposals');
  return ({ points, lines, shapes }) =>
    [
      points.length > 0 && t('place.points', { count: points.length }),
      lines.length > 0 && t('place.lines', { count: lines.length }),
      shapes.length > 0 && t('place.shapes', { count: shapes.length }),
    ]
      .filter(Boolean)
      .join(', ');
}

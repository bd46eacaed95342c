import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import type { Address } from '../../filter/address.ts';
import { servingPath } from '../../places/AnswerPage.tsx';
import { locatePath } from '../../places/PointPage.tsx';
import { readPoint } from '../../places/point.ts';
import type { Located, Serving } from '../../places/shapes.ts';

/** The place somebody came from, so that it is not lost on the way. */
export function ChosenPlace() {
  const { t } = useTranslation('become');
  const { place, point: pointText } = useSearch({ strict: false }) as Address;
  const point = pointText ? readPoint(pointText) : undefined;
  const serving = useApi<Serving>(place ? servingPath(place) : null).data;
  const located = useApi<Located>(point && !place ? locatePath(point) : null).data;
  if (serving)
    return (
      <aside className="become-place">
        <h2>{t('place.title')}</h2>
        <p>
          <Link to="/place/$placeId" params={{ placeId: serving.place.id }}>
            {serving.place.label}
          </Link>
          {serving.place.detail && `, ${serving.place.detail}`}
        </p>
        <p>{t(serving.shares.length > 0 ? 'place.together' : 'place.start')}</p>
      </aside>
    );
  if (located && pointText)
    return (
      <aside className="become-place">
        <h2>{t('place.title')}</h2>
        <p>
          <Link to="/point/$lonlat" params={{ lonlat: pointText }}>
            {t('place.point')}
          </Link>
          {located.district && `, ${t('place.district', located.district)}`}
        </p>
        <p>{t(located.ambassadors.length > 0 ? 'place.together' : 'place.start')}</p>
      </aside>
    );
  return null;
}

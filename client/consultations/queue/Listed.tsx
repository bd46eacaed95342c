import type { FeatureCollection, Point } from 'geojson';
import { useTranslation } from 'react-i18next';
import { useView, within } from '../../map/view.ts';
import type { Consultation } from '../shapes.ts';

type Props = {
  found: (FeatureCollection<Point | null, Consultation> & { total: number; unlocated: number }) | undefined;
};

/** "3 in view, 12 match, 2 without a place". */
export function Listed({ found }: Props) {
  const { t } = useTranslation('consultations');
  const bounds = useView((state) => state.bounds);
  const points = found?.features.flatMap(({ properties: { proposal } }) => (proposal.point ? [proposal.point] : []));
  const inView = bounds && points?.filter((point) => within(point, bounds)).length;
  return (
    <p className="list-counts" role="status">
      {found &&
        [
          typeof inView === 'number' && t('counts.inView', { count: inView }),
          t('counts.matching', { count: found.total }),
          found.unlocated > 0 && t('counts.unlocated', { count: found.unlocated }),
        ]
          .filter(Boolean)
          .join(', ')}
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { useDistrictName } from '../../map/district-name.ts';
import type { Diagnosis } from '../shapes.ts';

/** The same by district; of one district alone it would say nothing new. */
export function DistrictTable({ districts }: { districts: Diagnosis['byDistrict'] }) {
  const { t } = useTranslation('needs');
  const nameOf = useDistrictName();
  const { whole } = useFigures();
  if (districts.length < 2) return null;
  const most = Math.max(...districts.map(({ count }) => count));
  return (
    <table className="diagnosis-table">
      <caption>{t('diagnosis.byDistrict')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('form.district')}</th>
          <th scope="col">{t('diagnosis.needs')}</th>
          <th scope="col">{t('diagnosis.support')}</th>
        </tr>
      </thead>
      <tbody>
        {districts.map(({ district, count, supports }) => (
          <tr key={district}>
            <th scope="row">{nameOf(district)}</th>
            <td>
              <span className="diagnosis-bar" style={{ '--part': count / most } as React.CSSProperties} aria-hidden />
              {whole(count)}
            </td>
            <td>{whole(supports)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { MultiPolygon } from 'geojson';
import { useTranslation } from 'react-i18next';
import type { AreaKind } from '../../../server/areas/area-kind.ts';
import { DistrictShares } from '../../ambassadors/DistrictShares.tsx';
import { useFigures } from '../../filter/figures.ts';
import { AreaPicture } from './AreaPicture.tsx';

type Props = {
  name: string;
  kind: AreaKind | null;
  geometry: MultiPolygon;
  areaKm2: number;
  residents: number;
  districts: { number: number; share: number }[];
};

/** An area in a small picture and in figures. */
export function AreaCard({ name, kind, geometry, areaKm2, residents, districts }: Props) {
  const { t } = useTranslation('applications');
  const { surface, about } = useFigures();
  return (
    <div className="area-card">
      <AreaPicture geometry={geometry} label={t('area.picture', { name: name || t('own.unnamed') })} />
      <div className="area-card-words">
        <p>
          <strong>{name || t('own.unnamed')}</strong>
        </p>
        <dl>
          <div>
            <dt>{t('area.kind')}</dt>
            <dd>{kind ? t(`area.kinds.${kind}`) : t('area.noKind')}</dd>
          </div>
          <div>
            <dt>{t('area.size')}</dt>
            <dd>{surface(areaKm2)}</dd>
          </div>
          <div>
            <dt>{t('area.residents')}</dt>
            <dd>{t('area.estimated', { figure: about(residents) })}</dd>
          </div>
          <div>
            <dt>{t('area.districts', { count: districts.length })}</dt>
            <dd>
              <DistrictShares districts={districts} />
            </dd>
          </div>
        </dl>
      </div>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import type { AreaOfAmbassador } from '../map/served.ts';
import { DistrictShares } from './DistrictShares.tsx';
import { EstimateNote } from './EstimateNote.tsx';
import { KindMark } from './KindMark.tsx';

/** The area in words and figures: everything that the map shows of it. */
export function AreaFacts({ area }: { area: AreaOfAmbassador }) {
  const { t } = useTranslation('ambassadors');
  const { about, surface } = useFigures();
  return (
    <section className="profile-part">
      <h2>
        <KindMark kind={area.kind} /> {area.name}
      </h2>
      <dl className="profile-facts">
        <div>
          <dt>{t('fact.kind')}</dt>
          <dd>{t(`kind.${area.kind}`)}</dd>
        </div>
        <div>
          <dt>{t('fact.districts', { count: area.districts.length })}</dt>
          <dd>
            <DistrictShares districts={area.districts} />
          </dd>
        </div>
        <div>
          <dt>{t('fact.residents')}</dt>
          <dd>{t('estimated', { figure: about(area.residentsEstimate) })}</dd>
        </div>
        <div>
          <dt>{t('fact.size')}</dt>
          <dd>
            {surface(area.areaKm2)}
            {area.parts > 1 && `, ${t('fact.parts', { count: area.parts })}`}
          </dd>
        </div>
      </dl>
      <EstimateNote />
      <p>
        <Link to="/" search={{ area: area.id }}>
          {t('profile.inArea')}
        </Link>
        <br />
        <Link to="/results" search={{ area: area.id }}>
          {t('profile.results')}
        </Link>
        <br />
        <Link to="/dossier" search={{ area: area.id }}>
          {t('profile.dossier')}
        </Link>
      </p>
    </section>
  );
}

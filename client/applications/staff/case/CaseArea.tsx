import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DistrictShares } from '../../../ambassadors/DistrictShares.tsx';
import { useFigures } from '../../../filter/figures.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { Waiting } from '../../../ui/Waiting.tsx';
import type { Application } from '../../shapes.ts';
import { EffectSentence } from '../EffectSentence.tsx';
import { OverlapList } from '../OverlapList.tsx';
import { useEffectOf } from './effect.ts';

type Props = { application: Application; area: NonNullable<Application['area']> };

/** The area in figures, and what accepting it changes for residents. */
export function CaseArea({ application: { id, status }, area }: Props) {
  const { t } = useTranslation('staff');
  const { about, surface, distance } = useFigures();
  const open = status === 'submitted' || status === 'returned';
  const { data, error, refetch } = useEffectOf(open ? id : null, area.version);
  const beside = data?.neighbours.filter(({ distanceM }) => distanceM > 0).slice(0, 3) ?? [];
  return (
    <section className="case-part" aria-labelledby="case-area">
      <h2 id="case-area">{t('case.area')}</h2>
      <dl className="case-facts">
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
          <dt>{t('fact.size')}</dt>
          <dd>{surface(area.areaKm2)}</dd>
        </div>
        <div>
          <dt>{t('fact.residents')}</dt>
          <dd>{t('estimated', { figure: about(area.residents) })}</dd>
        </div>
      </dl>
      {open && error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {open && !data && !error && <Waiting />}
      {data && (
        <>
          <EffectSentence effect={data.effect} />
          <OverlapList overlaps={data.overlaps} />
          {beside.length > 0 && (
            <>
              <h3>{t('case.near')}</h3>
              <ul>
                {beside.map(({ area: near, ambassador, distanceM }) => (
                  <li key={near.id}>
                    <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }}>
                      {near.name}
                    </Link>
                    , {ambassador.name}, {t('case.away', { distance: distance(distanceM) })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {data.warnings.length > 0 && (
            <>
              <h3>{t('case.warnings')}</h3>
              <ul lang="pl">
                {data.warnings.map(({ code, detail }) => (
                  <li key={code + detail}>{detail}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

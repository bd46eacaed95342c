import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { deciders } from '../applications/staff/deciders.ts';
import { roundEstimate, useFigures } from '../filter/figures.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useAsking } from './asked.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { CoverageFiles } from './CoverageFiles.tsx';
import { type Figures, useCoverage, useInstead, useShownCoverage } from './coverage.ts';
import { DistrictTable } from './DistrictTable.tsx';
import { GapList } from './GapList.tsx';
import { Overlaps } from './Overlaps.tsx';
import { OverTime } from './OverTime.tsx';
import { PastDay } from './PastDay.tsx';
import { PrecinctTable } from './PrecinctTable.tsx';
import { WhatIf } from './WhatIf.tsx';
import './coverage.css';

/** For staff: who is served, which neighbourhoods nobody serves, and what would change it. */
export function CoveragePage() {
  return <SignedInOnly needs={deciders}>{() => <Coverage />}</SignedInOnly>;
}

function Coverage() {
  const { t } = useTranslation('coverage');
  const { data: now, error, refetch } = useCoverage();
  const instead = useInstead();
  const shown = useShownCoverage(true);
  const asking = useAsking();

  return (
    <section className="coverage">
      <PageHeading title={t('title')} />
      {error && !now && <Failure error={error} onRetry={() => void refetch()} />}
      {!now && !error && <Waiting />}
      {now && shown && (
        <>
          <Lead total={shown.total} />
          <CoverageBar figures={shown.total} />
          <p className="coverage-source">{t('source', { source: now.residentsSource })}</p>
          <PastDay asking={asking} />
          <WhatIf now={now} asking={asking} />
          <h2>{t('gaps.title')}</h2>
          <GapList coverage={shown} />
          <h2>{t('districts.title')}</h2>
          <DistrictTable districts={shown.districts} />
          <PrecinctTable districts={shown.districts} />
          <h2>{t('overlaps.title')}</h2>
          {instead ? <p>{t('onlyToday.overlaps')}</p> : <Overlaps />}
          <h2>{t('days.title')}</h2>
          <OverTime />
          <h2>{t('files.title')}</h2>
          {instead && <p>{t('onlyToday.files')}</p>}
          <CoverageFiles />
        </>
      )}
    </section>
  );
}

/** How many have nobody: today, at the end of a day, or if what is supposed were so. */
function Lead({ total }: { total: Figures }) {
  const { t } = useTranslation('coverage');
  const { about, percent } = useFigures();
  const { day } = useDates();
  const instead = useInstead();
  const kind = instead?.kind ?? 'now';
  return (
    <p className="coverage-lead" role="status">
      {instead?.kind === 'day' ? t('lead.day', { day: day(instead.day) }) : t(`lead.${kind}`)}{' '}
      <strong>
        {t(`unserved.${kind}`, {
          count: roundEstimate(total.unserved),
          figure: about(total.unserved),
          share: percent(total.unserved / total.residents),
        })}
      </strong>
    </p>
  );
}

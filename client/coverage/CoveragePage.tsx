import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { deciders } from '../applications/staff/deciders.ts';
import { useFigures } from '../filter/figures.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import { CoverageFiles } from './CoverageFiles.tsx';
import { supposed, useCoverage, useShownCoverage, useSupposed } from './coverage.ts';
import { DistrictTable } from './DistrictTable.tsx';
import { GapList } from './GapList.tsx';
import { Overlaps } from './Overlaps.tsx';
import { OverTime } from './OverTime.tsx';
import { PastDay } from './PastDay.tsx';
import { WhatIf } from './WhatIf.tsx';
import './coverage.css';

/** For staff: who is served, which neighbourhoods nobody serves, and what would change it. */
export function CoveragePage() {
  return <SignedInOnly needs={deciders}>{() => <Coverage />}</SignedInOnly>;
}

function Coverage() {
  const { t } = useTranslation('coverage');
  const { about, percent } = useFigures();
  const { data: now, error, refetch } = useCoverage();
  const instead = useSupposed();
  const shown = useShownCoverage(true);
  useEffect(() => () => supposed.set({ coverage: null }), []);

  return (
    <section className="coverage">
      <PageHeading title={t('title')} />
      {error && !now && <Failure error={error} onRetry={() => void refetch()} />}
      {!now && !error && <Waiting />}
      {now && shown && (
        <>
          <p className="coverage-lead" role="status">
            {instead ? t('lead.supposed') : t('lead.now')}{' '}
            <strong>
              {t('lead.unserved', {
                count: shown.total.unserved,
                figure: about(shown.total.unserved),
                share: percent(shown.total.unserved / shown.total.residents),
              })}
            </strong>
          </p>
          <CoverageBar figures={shown.total} />
          <p className="coverage-source">{t('source', { source: now.residentsSource })}</p>
          <PastDay />
          <WhatIf now={now} />
          <h2>{t('gaps.title')}</h2>
          <GapList coverage={shown} />
          <h2>{t('districts.title')}</h2>
          <DistrictTable districts={shown.districts} />
          <h2>{t('overlaps.title')}</h2>
          <Overlaps />
          <h2>{t('days.title')}</h2>
          <OverTime />
          <h2>{t('files.title')}</h2>
          <CoverageFiles />
        </>
      )}
    </section>
  );
}

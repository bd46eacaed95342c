import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { deciders } from '../applications/staff/deciders.ts';
import { DistrictChoice } from '../filter/DistrictChoice.tsx';
import { FilterChips } from '../filter/FilterChips.tsx';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { EditionSelect } from './EditionSelect.tsx';
import { LateList } from './LateList.tsx';
import { NextList } from './NextList.tsx';
import { OverviewFiles } from './OverviewFiles.tsx';
import { OverviewLegend } from './OverviewLegend.tsx';
import { useOverview } from './overview.ts';
import { StageTable } from './StageTable.tsx';
import '../filter/filter-bar.css';
import './overview.css';

/** For staff: how far the path has come in each district, what is late, what comes next. */
export function OverviewPage() {
  return <SignedInOnly needs={deciders}>{() => <Shown />}</SignedInOnly>;
}

function Shown() {
  const { t } = useTranslation('overview');
  const { moment } = useDates();
  const { data, error, refetch } = useOverview();
  return (
    <section className="overview">
      <p className="overview-back">
        <Link to="/staff">{t('back')}</Link>
      </p>
      <PageHeading title={t('title')} />
      <details className="overview-narrow">
        <summary>{t('narrow')}</summary>
        <EditionSelect shown={data?.edition.year} />
        <DistrictChoice map />
      </details>
      <FilterChips />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <p role="status">
            <strong>{data.edition.name}</strong> · {t('asOf', { moment: moment(data.madeAt) })}
          </p>
          <h2>{t('late.title')}</h2>
          <LateList late={data.late} />
          <h2>{t('districts.title')}</h2>
          <p className="overview-quiet">{t('districts.lead')}</p>
          <StageTable overview={data} />
          <ul className="overview-classes">
            <OverviewLegend />
          </ul>
          <p className="overview-quiet">{t('districts.note')}</p>
          <p className="overview-quiet">{t('districts.source', { source: data.residentsSource })}</p>
          <h2>{t('next.title')}</h2>
          <NextList items={data.next} />
          <h2>{t('files.title')}</h2>
          <OverviewFiles />
        </>
      )}
    </section>
  );
}

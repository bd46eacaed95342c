import { Link, useSearch } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import { filteredPath, filterIn } from '../../filter/address.ts';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { useFigures } from '../../filter/figures.ts';
import { useFilterParts } from '../../filter/parts.ts';
import { mostWhole } from '../../map/most-whole.ts';
import { useDates } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import type { AllNeeds } from '../needs.ts';
import type { Diagnosis } from '../shapes.ts';
import { DiagnosisMap } from './DiagnosisMap.tsx';
import { DistrictTable } from './DistrictTable.tsx';
import { ThemeTable } from './ThemeTable.tsx';
import { TopNeeds } from './TopNeeds.tsx';
import '../needs.css';
import './diagnosis.css';

/** Needs of a neighbourhood by theme and place, with their support: one page to print and bring to a meeting. */
export function DiagnosisPage() {
  const { t } = useTranslation('needs');
  const { dayOf } = useDates();
  const { whole } = useFigures();
  const address = useSearch({ strict: false });
  const filter = filterIn(address);
  const parts = useFilterParts(filter);
  const { data, error, refetch } = useApi<Diagnosis>(filteredPath('/api/needs/diagnosis', filter));
  // A picture of thousands of dots says nothing: it is asked for where it can be read.
  const few = data !== undefined && data.total > 0 && data.total <= mostWhole;
  const drawn = useApi<AllNeeds>(few ? filteredPath('/api/needs.geojson', filter) : null).data;
  const where = parts.map(({ text }) => text).join(', ') || t('diagnosis.city');
  return (
    <article className="diagnosis">
      <p className="need-facts diagnosis-back">
        <Link to="/needs" search={filter}>
          {t('back')}
        </Link>
      </p>
      <PageHeading title={t('diagnosis.title', { where })} />
      <p className="needs-lead diagnosis-lead">{t('diagnosis.lead')}</p>
      <FilterBar map={false} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <dl className="diagnosis-figures">
            <Figure name={t('diagnosis.total')} value={whole(data.total)} />
            <Figure name={t('diagnosis.supports')} value={whole(data.supports)} />
            {data.residents && (
              <Figure
                name={t(`diagnosis.residents.${data.residents.of}`, { count: filter.district?.length ?? 1 })}
                value={whole(data.residents.estimate)}
              />
            )}
          </dl>
          {data.total === 0 ? (
            <p>{t('nothing.here')}</p>
          ) : (
            <>
              <div className="diagnosis-first" data-wide={few ? undefined : ''}>
                <ThemeTable themes={data.byTheme} />
                {drawn && <DiagnosisMap needs={drawn.features} unlocated={drawn.unlocated} where={where} />}
              </div>
              {!few && data.unlocated > 0 && <p>{t('counts.unlocated', { count: data.unlocated })}.</p>}
              <TopNeeds needs={data.top} />
              <DistrictTable districts={data.byDistrict} />
            </>
          )}
          <p className="diagnosis-note">
            {t('diagnosis.note')} {data.residents && t('diagnosis.source', { source: data.residents.source })}{' '}
            {t('diagnosis.made', { day: dayOf(new Date().toISOString()) })}
          </p>
          <p className="needs-ways">
            <button type="button" className="button" data-main onClick={() => window.print()}>
              <Printer aria-hidden size={18} />
              {t('diagnosis.print')}
            </button>
          </p>
        </>
      )}
    </article>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

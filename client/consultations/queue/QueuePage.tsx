import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { useFilter } from '../../filter/address.ts';
import { narrows } from '../../filter/address-parts.ts';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Listed } from './Listed.tsx';
import { QueueItem } from './QueueItem.tsx';
import { useConsultations, useCounts } from './queue.ts';
import { StateChips } from './StateChips.tsx';
import '../consultations.css';
import '../../applications/staff/staff.css';
import '../../filter/matches.css';

const experts = ['expert', 'staff', 'administrator'] as const;

/** What the expert's units are to answer, the late first, in the list and on the map alike. */
export function QueuePage() {
  return <SignedInOnly needs={experts}>{() => <Queue />}</SignedInOnly>;
}

function Queue() {
  const { t } = useTranslation('consultations');
  const [filter, change] = useFilter();
  const stage = useSearch({ strict: false, select: (address) => address.stage });
  const { data, error, refetch, isPlaceholderData } = useConsultations('queue');
  const counts = useCounts('queue');
  const states = [
    { state: 'open', count: counts?.open },
    { state: 'late', count: counts?.late },
    { state: 'mine' },
    { state: 'answered', count: counts?.answered },
  ];
  return (
    <section className="consultations" aria-busy={isPlaceholderData || undefined}>
      <PageHeading title={t('queue.title')} />
      <p className="consultation-quiet">{t('queue.lead')}</p>
      <FilterBar />
      <StateChips states={states} />
      <Listed found={data} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.total === 0 && (
        <div className="nothing-found">
          <p>
            <strong>{t(stage || narrows(filter) ? 'queue.nothing' : 'queue.done')}</strong>
          </p>
          {narrows(filter) && (
            <div className="nothing-ways">
              <button type="button" className="button" onClick={() => change({})}>
                {t('queue.clear')}
              </button>
            </div>
          )}
        </div>
      )}
      <ul className="consultation-list">
        {data?.features.map(({ properties }) => (
          <QueueItem key={properties.id} consultation={properties} />
        ))}
      </ul>
    </section>
  );
}

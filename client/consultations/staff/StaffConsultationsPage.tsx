import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { deciders } from '../../applications/staff/deciders.ts';
import { useFilter } from '../../filter/address.ts';
import { narrows } from '../../filter/address-parts.ts';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Listed } from '../queue/Listed.tsx';
import { QueueItem } from '../queue/QueueItem.tsx';
import { useConsultations, useCounts } from '../queue/queue.ts';
import { StateChips } from '../queue/StateChips.tsx';
import { Decision } from './Decision.tsx';
import { UnitChoice } from './UnitChoice.tsx';
import '../consultations.css';
import '../../applications/staff/staff.css';
import '../../filter/matches.css';

/** Who waits for a unit and for how long: questions to confirm, and what units have not answered. */
export function StaffConsultationsPage() {
  return <SignedInOnly needs={deciders}>{() => <All />}</SignedInOnly>;
}

function All() {
  const { t } = useTranslation('consultations');
  const [filter, change] = useFilter();
  const { stage, unit } = useSearch({ strict: false });
  const { data, error, refetch, isPlaceholderData } = useConsultations('staff');
  const counts = useCounts('staff');
  const states = [
    { state: 'waiting', count: counts && counts.proposed + counts.open },
    { state: 'proposed', count: counts?.proposed },
    { state: 'late', count: counts?.late },
    { state: 'open', count: counts?.open },
    { state: 'answered', count: counts?.answered },
    { state: 'declined' },
    { state: 'recalled' },
  ];
  return (
    <section className="consultations" aria-busy={isPlaceholderData || undefined}>
      <p className="consultation-back">
        <Link to="/staff">{t('staff.back')}</Link>
      </p>
      <PageHeading title={t('staff.title')} />
      <p className="consultation-quiet">
        {t('staff.lead')} <Link to="/staff/units">{t('units.title')}</Link>
      </p>
      <FilterBar />
      <UnitChoice />
      <StateChips states={states} />
      <Listed found={data} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.total === 0 && (
        <div className="nothing-found">
          <p>
            <strong>{t(stage || narrows(filter) || unit ? 'queue.nothing' : 'staff.done')}</strong>
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
          <QueueItem key={properties.id} consultation={properties}>
            <Decision consultation={properties} />
          </QueueItem>
        ))}
      </ul>
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { useApi } from '../../api.ts';
import { useTimes } from '../../meetings/times.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { planners } from '../planners.ts';
import type { Workshop } from '../shapes.ts';
import { Where } from '../Where.tsx';
import { useOwn } from '../workshops.ts';
import '../workshops.css';

type List = { items: Workshop[] };

export const StaffWorkshopsPage = () => <SignedInOnly needs={planners}>{() => <Overview />}</SignedInOnly>;

/** Drafts, what is announced, and what was held or called off, with how much of it is booked. */
function Overview() {
  const { t } = useTranslation('workshops');
  const drafts = useOwn<List>('/api/workshops/drafts');
  const all = useApi<List>('/api/workshops?stage=planned&stage=held&stage=cancelled&limit=500');
  const failed = drafts.error ?? all.error;
  if (failed && !(drafts.data && all.data))
    return <Failure error={failed} onRetry={() => void Promise.all([drafts.refetch(), all.refetch()])} />;
  if (!drafts.data || !all.data) return <Waiting />;
  const planned = all.data.items.filter(({ stage }) => stage === 'planned');
  const over = all.data.items.filter(({ stage }) => stage !== 'planned').reverse();
  return (
    <article className="prose">
      <PageHeading title={t('staff.title')} />
      <p className="lead">{t('staff.lead')}</p>
      <p>
        <Link to="/workshops/new" className="button" data-main>
          <CalendarPlus aria-hidden size={18} />
          {t('staff.new')}
        </Link>
      </p>
      <Part title={t('staff.drafts')} items={drafts.data.items} none={t('staff.noDrafts')} />
      <Part title={t('staff.planned')} items={planned} none={t('staff.noPlanned')} />
      <Part title={t('staff.over')} items={over} none={t('staff.noOver')} />
    </article>
  );
}

function Part({ title, items, none }: { title: string; items: Workshop[]; none: string }) {
  const { t } = useTranslation('workshops');
  const times = useTimes();
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 && <p>{none}</p>}
      <ul className="staff-workshops">
        {items.map((workshop) => (
          <li key={workshop.id}>
            <Link to="/workshops/$id/manage" params={{ id: String(workshop.id) }}>
              {workshop.title}
            </Link>
            {workshop.stage === 'cancelled' && ` (${t('stage.cancelled')})`}
            <br />
            {times.whole(workshop)} · <Where workshop={workshop} />
            <br />
            <span className="meeting-quiet">
              {t(`kind.${workshop.kind}`)} ·{' '}
              {t('staff.booked', { count: workshop.slots, booked: workshop.slots - workshop.free })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

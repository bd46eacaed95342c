import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingList } from '../../../server/trainings/schema.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useSpan } from '../when.ts';
import '../../support/support.css';

/** Trainings as staff plan them. */
export function StaffTrainingsPage() {
  const { t } = useTranslation('trainings');
  return (
    <SignedInOnly needs={['staff', 'administrator']}>
      {() => (
        <article className="prose">
          <PageHeading title={t('staff.title')} />
          <p>{t('staff.lead')}</p>
          <Link to="/staff/trainings/new" className="button" data-main>
            {t('staff.plan')}
          </Link>
          <h2>{t('staff.upcoming')}</h2>
          <Section when="upcoming" />
          <h2>{t('past')}</h2>
          <Section when="past" />
        </article>
      )}
    </SignedInOnly>
  );
}

function Section({ when }: { when: 'upcoming' | 'past' }) {
  const { t } = useTranslation('trainings');
  const span = useSpan();
  const trainings = useOwn<TrainingList>(`/api/trainings?when=${when}`);
  if (trainings.isError) return <Failure error={trainings.error} onRetry={() => void trainings.refetch()} />;
  if (!trainings.data) return <Waiting />;
  const { items } = trainings.data;
  if (items.length === 0) return <p>{t(when === 'past' ? 'noPast' : 'none')}</p>;
  return (
    <ul className="support-list">
      {items.map(({ id, title, startsAt, endsAt, status, taken, capacity, waiting }) => (
        <li key={id}>
          <h3>
            <Link to="/staff/trainings/$trainingId" params={{ trainingId: String(id) }}>
              {title}
            </Link>
          </h3>
          <span>{span(startsAt, endsAt)}</span>
          <span className="support-quiet">
            {t(`states.${status}`)} · {t('taken', { taken, count: capacity })}
            {waiting > 0 && `, ${t('waitingPeople', { count: waiting })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

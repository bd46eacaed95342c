import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingList } from '../../server/trainings/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { TrainingItem } from './TrainingItem.tsx';
import '../support/support.css';

/** Trainings that an ambassador can sign up for, and those that were. */
export function TrainingsPage() {
  return <SignedInOnly>{() => <Trainings />}</SignedInOnly>;
}

function Trainings() {
  const { t } = useTranslation('trainings');
  const [past, setPast] = useState(false);
  return (
    <article className="prose">
      <PageHeading title={t('title')} />
      <p>{t('lead')}</p>
      <h2>{t('upcoming')}</h2>
      <TrainingSection when="upcoming" />
      {past ? (
        <>
          <h2>{t('past')}</h2>
          <TrainingSection when="past" />
        </>
      ) : (
        <button type="button" className="button" onClick={() => setPast(true)}>
          {t('showPast')}
        </button>
      )}
    </article>
  );
}

function TrainingSection({ when }: { when: 'upcoming' | 'past' }) {
  const { t } = useTranslation('trainings');
  const words = useCodeWords('trainings');
  const trainings = useOwn<TrainingList>(`/api/trainings?when=${when}`);
  const { busy, refusal, done, run } = useAction();
  if (trainings.isError) return <Failure error={trainings.error} onRetry={() => void trainings.refetch()} />;
  if (!trainings.data) return <Waiting />;
  const { items } = trainings.data;
  if (items.length === 0) return <p>{t(when === 'past' ? 'noPast' : 'none')}</p>;
  return (
    <>
      <Outcome refusal={words(refusal)} done={done} />
      <ul className="support-list">
        {items.map((training) => (
          <TrainingItem
            key={training.id}
            training={training}
            busy={busy}
            onSignUp={() =>
              void run(
                () => changeByApi('PUT', `/api/trainings/${training.id}/sign-up`),
                t('done.signedUp', { title: training.title }),
              )
            }
            onLeave={() =>
              void run(
                () => changeByApi('DELETE', `/api/trainings/${training.id}/sign-up`),
                t('done.left', { title: training.title }),
              )
            }
          />
        ))}
      </ul>
    </>
  );
}

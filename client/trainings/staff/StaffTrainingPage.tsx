import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../../server/trainings/schema.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { TrainingFacts } from '../TrainingFacts.tsx';
import { CallOff } from './CallOff.tsx';
import { People } from './People.tsx';
import { TrainingForm } from './TrainingForm.tsx';

/** One training for staff: its people and attendance, changes, calling off. */
export function StaffTrainingPage() {
  const { trainingId } = useParams({ strict: false }) as { trainingId: string };
  return (
    <SignedInOnly needs={['staff', 'administrator']}>
      {() => <Loaded path={`/api/trainings/${trainingId}`} />}
    </SignedInOnly>
  );
}

function Loaded({ path }: { path: string }) {
  const training = useOwn<Training>(path);
  if (training.isError && !training.data)
    return <Failure error={training.error} onRetry={() => void training.refetch()} />;
  if (!training.data) return <Waiting />;
  return <Whole path={path} training={training.data} />;
}

function Whole({ path, training }: { path: string; training: Training }) {
  const { t } = useTranslation('trainings');
  const words = useCodeWords('trainings');
  const { busy, refusal, done, run } = useAction();
  const [saved, setSaved] = useState<string | undefined>();
  const begun = Date.parse(training.startsAt) <= Date.now();
  const hold = () => run(() => changeByApi('POST', `${path}/hold`, { version: training.version }), t('staff.heldNow'));
  return (
    <article className="prose">
      <PageHeading title={training.title} />
      <span
        className="support-mark"
        data-good={training.status === 'held' || undefined}
        data-bad={training.status === 'cancelled' || undefined}
      >
        {t(`states.${training.status}`)}
      </span>
      {training.cancelReason && <p>{t('reason', { reason: training.cancelReason })}</p>}
      <TrainingFacts training={training} />
      <h2>{t('staff.people')}</h2>
      <People path={`${path}/people`} training={training} begun={begun} />
      <Outcome refusal={words(refusal)} done={done} />
      {training.status === 'planned' && begun && (
        <>
          <p>{t('staff.holdMeans')}</p>
          <button type="button" className="button" data-main disabled={busy} onClick={() => void hold()}>
            {t('staff.hold')}
          </button>
        </>
      )}
      {training.status === 'planned' && (
        <>
          <h2>{t('staff.change')}</h2>
          <p>{t('staff.changeMeans')}</p>
          <TrainingForm
            training={training}
            submit={t('form.save')}
            done={saved}
            save={async (plan) => {
              setSaved(undefined);
              await changeByApi('PUT', path, { version: training.version, training: plan });
              setSaved(t('staff.saved'));
            }}
          />
          <h2>{t('staff.callOff')}</h2>
          <CallOff path={path} version={training.version} />
        </>
      )}
    </article>
  );
}

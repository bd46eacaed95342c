import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Training } from '../../../server/trainings/schema.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { changeByApi } from '../../api.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TrainingForm } from './TrainingForm.tsx';

export function NewTrainingPage() {
  const { t } = useTranslation('trainings');
  const navigate = useNavigate();
  return (
    <SignedInOnly needs={['staff', 'administrator']}>
      {() => (
        <article className="prose">
          <PageHeading title={t('staff.plan')} />
          <TrainingForm
            submit={t('form.plan')}
            save={async (plan) => {
              const { id } = await changeByApi<Training>('POST', '/api/trainings', plan);
              await navigate({ to: '/staff/trainings/$trainingId', params: { trainingId: String(id) } });
            }}
          />
        </article>
      )}
    </SignedInOnly>
  );
}

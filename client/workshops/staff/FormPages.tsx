import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { planners } from '../planners.ts';
import type { ManagedWorkshop } from '../shapes.ts';
import { useOwn } from '../workshops.ts';
import { WorkshopForm } from './WorkshopForm.tsx';
import '../../meetings/meeting-page.css';
import '../workshops.css';

export const NewWorkshopPage = () => <SignedInOnly needs={planners}>{() => <New />}</SignedInOnly>;
export const EditWorkshopPage = () => <SignedInOnly needs={planners}>{() => <Edit />}</SignedInOnly>;

function New() {
  const { t } = useTranslation('workshops');
  return (
    <article className="meeting">
      <p className="meeting-back">
        <Link to="/staff/workshops">{t('staff.back')}</Link>
      </p>
      <PageHeading title={t('staff.new')} />
      <WorkshopForm workshop={null} />
    </article>
  );
}

function Edit() {
  const { t } = useTranslation('workshops');
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useOwn<ManagedWorkshop>(`/api/workshops/${encodeURIComponent(id)}/manage`);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <article className="meeting">
      <p className="meeting-back">
        <Link to="/workshops/$id/manage" params={{ id }}>
          {t('manage.back')}
        </Link>
      </p>
      <PageHeading title={t('plan.edit')} />
      <WorkshopForm key={id} workshop={data} />
    </article>
  );
}

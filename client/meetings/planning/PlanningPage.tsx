import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useOwn } from '../own.ts';
import type { ManagedMeeting, OwnMeetings } from '../shapes.ts';
import { PlanningForm } from './PlanningForm.tsx';
import '../meeting-page.css';

export const NewMeetingPage = () => <SignedInOnly>{() => <New />}</SignedInOnly>;
export const EditMeetingPage = () => <SignedInOnly>{() => <Edit />}</SignedInOnly>;

function New() {
  const { t } = useTranslation('meetings');
  const own = useOwn<OwnMeetings>('/api/meetings/own');
  if (own.error && !own.data) return <Failure error={own.error} onRetry={() => void own.refetch()} />;
  if (!own.data) return <Waiting />;
  const { plansFor, staff } = own.data;
  return (
    <article className="meeting">
      <Back />
      <PageHeading title={t('plan.new')} />
      {plansFor.length > 0 || staff ? (
        <PlanningForm meeting={null} plansFor={plansFor} staff={staff} />
      ) : (
        <p>{t('plan.notYet')}</p>
      )}
    </article>
  );
}

function Edit() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams({ strict: false });
  const own = useOwn<OwnMeetings>('/api/meetings/own');
  const meeting = useOwn<ManagedMeeting>(`/api/meetings/${encodeURIComponent(id)}/manage`);
  const failed = meeting.error ?? own.error;
  if (failed && !(meeting.data && own.data))
    return <Failure error={failed} onRetry={() => void Promise.all([meeting.refetch(), own.refetch()])} />;
  if (!meeting.data || !own.data) return <Waiting />;
  return (
    <article className="meeting">
      <p className="meeting-back">
        <Link to="/meetings/$id/organise" params={{ id }}>
          {t('organise.back')}
        </Link>
      </p>
      <PageHeading title={t('plan.edit')} />
      <PlanningForm key={id} meeting={meeting.data} plansFor={own.data.plansFor} staff={own.data.staff} />
    </article>
  );
}

function Back() {
  const { t } = useTranslation('meetings');
  return (
    <p className="meeting-back">
      <Link to="/meetings">{t('back')}</Link>
    </p>
  );
}

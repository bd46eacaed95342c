import { Link, useParams } from '@tanstack/react-router';
import { CalendarPlus, FileText, PenLine } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, useApi } from '../api.ts';
import { Discussion } from '../conversations/Discussion.tsx';
import { FollowThis } from '../follows/FollowThis.tsx';
import { highlight } from '../map/highlight.ts';
import { goTo } from '../map/view.ts';
import { NeedsOfMeeting } from '../needs/NeedsOfMeeting.tsx';
import { ProposalsOfMeeting } from '../proposals/ProposalsOfMeeting.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Access } from './Access.tsx';
import { Facts } from './Facts.tsx';
import { Outcome } from './Outcome.tsx';
import { useOwnStanding } from './own.ts';
import { StageMark } from './StageMark.tsx';
import type { MeetingWhole } from './shapes.ts';
import { SignUp } from './sign-up/SignUp.tsx';
import './meeting-page.css';
import './meetings.css';

const mostZoom = 15.5;

/** One meeting: when, where, how accessible, what about, and signing up for it. */
export function MeetingPage() {
  const { t, i18n } = useTranslation('meetings');
  const { id = '' } = useParams({ strict: false });
  const { data: meeting, error, refetch } = useApi<MeetingWhole>(`/api/meetings/${encodeURIComponent(id)}`);
  const mayManage = useOwnStanding(id).data?.mayManage ?? false;
  const point = meeting?.point ?? null;
  const [lon, lat] = point ?? [];
  useEffect(() => {
    if (lon === undefined || lat === undefined) return;
    highlight.set({ selectedMark: Number(id) });
    goTo([lon, lat, lon, lat], mostZoom);
    return () => highlight.set({ selectedMark: null });
  }, [id, lon, lat]);

  if (error && !meeting) return <Missing id={id} error={error} mayManage={mayManage} onRetry={() => void refetch()} />;
  if (!meeting) return <Waiting />;
  const open = meeting.stage === 'planned' && new Date(meeting.startsAt) > new Date();
  return (
    <article className="meeting">
      <BackLink />
      <p className="meeting-kind">
        {t(`form.${meeting.form}`)}
        <StageMark stage={meeting.stage} />
        {meeting.demonstration && ` · ${t('fictional')}`}
      </p>
      <PageHeading title={meeting.title} />
      {meeting.stage === 'cancelled' && (
        <div className="meeting-cancelled">
          <p>
            <strong>{t('cancelled.what')}</strong>
          </p>
          <p className="meeting-typed">{meeting.cancellationReason}</p>
        </div>
      )}
      {mayManage && (
        <p className="meeting-manage">
          <Link to="/meetings/$id/organise" params={{ id }} className="button">
            {t('organise.open')}
          </Link>
        </p>
      )}
      <Facts meeting={meeting} />
      {open && <SignUp meeting={meeting} />}
      {meeting.stage === 'held' && <Outcome meeting={meeting} />}
      {meeting.stage === 'held' && <NeedsOfMeeting meeting={meeting.id} />}
      {meeting.stage === 'held' && <ProposalsOfMeeting meeting={meeting.id} />}
      {meeting.agenda && (
        <section className="meeting-part">
          <h2>{t('agenda')}</h2>
          <PlainText text={meeting.agenda} />
        </section>
      )}
      {meeting.stage !== 'held' && <Access meeting={meeting} />}
      <div className="meeting-actions">
        {meeting.stage !== 'cancelled' && (
          <Link to="/proposals/new" search={{ meeting: id }} className="button">
            <PenLine aria-hidden size={18} />
            {t('proposal')}
          </Link>
        )}
        {meeting.stage !== 'held' && (
          <a className="button" href={`/api/meetings/${meeting.id}/calendar.ics`}>
            <CalendarPlus aria-hidden size={18} />
            {t('addToCalendar')}
          </a>
        )}
        {meeting.stage === 'planned' && (
          <a className="button" href={`/api/meetings/${meeting.id}/poster.pdf?lang=${i18n.language}`}>
            <FileText aria-hidden size={18} />
            {t('poster')}
          </a>
        )}
      </div>
      <FollowThis about="meeting" subject={meeting.id} key={`follow-${meeting.id}`} />
      <Discussion about="meeting" subject={meeting.id} key={meeting.id} />
    </article>
  );
}

function BackLink() {
  const { t } = useTranslation('meetings');
  return (
    <p className="meeting-back">
      <Link to="/meetings" search>
        {t('back')}
      </Link>
    </p>
  );
}

type MissingProps = { id: string; error: Error; mayManage: boolean; onRetry: () => void };

function Missing({ id, error, mayManage, onRetry }: MissingProps) {
  const { t } = useTranslation('meetings');
  if (!(error instanceof ApiProblem && error.status === 404)) return <Failure error={error} onRetry={onRetry} />;
  return (
    <div className="meeting">
      <BackLink />
      <PageHeading title={t(mayManage ? 'draft.title' : 'missing.title')} />
      <p>{t(mayManage ? 'draft.why' : 'missing.why')}</p>
      {mayManage && (
        <Link to="/meetings/$id/organise" params={{ id }} className="button">
          {t('organise.open')}
        </Link>
      )}
    </div>
  );
}

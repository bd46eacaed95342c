import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useOwn } from '../own.ts';
import { StageMark } from '../StageMark.tsx';
import type { ManagedMeeting } from '../shapes.ts';
import { useTimes } from '../times.ts';
import { Where } from '../Where.tsx';
import { MeetingPhotos } from './MeetingPhotos.tsx';
import { Moves } from './Moves.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { People } from './People.tsx';
import { Warnings } from './Warnings.tsx';
import '../meeting-page.css';
import '../meetings.css';

export const OrganisePage = () => <SignedInOnly>{() => <Organise />}</SignedInOnly>;

/** What the planner of a meeting needs: what to look out for, what to do next, who comes, what came of it. */
function Organise() {
  const { t, i18n } = useTranslation('meetings');
  const times = useTimes();
  const { id = '' } = useParams({ strict: false });
  const { data: meeting, error, refetch } = useOwn<ManagedMeeting>(`/api/meetings/${encodeURIComponent(id)}/manage`);
  if (error && !meeting) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!meeting) return <Waiting />;
  const { may, stage } = meeting;
  return (
    <article className="prose">
      <p className="meeting-back">
        <Link to="/meetings/own">{t('own.title')}</Link>
      </p>
      <PageHeading title={meeting.title}>
        {meeting.title} <StageMark stage={stage} />
      </PageHeading>
      <p>
        {times.whole(meeting)}
        <br />
        <Where meeting={meeting} />
      </p>
      {stage === 'draft' && <p>{t('organise.draft')}</p>}
      <Warnings warnings={meeting.warnings} />
      <div className="meeting-buttons">
        {may.includes('edit') && (
          <Link to="/meetings/$id/edit" params={{ id }} className="button">
            {t('organise.edit')}
          </Link>
        )}
        {stage !== 'draft' && (
          <Link to="/meetings/$id" params={{ id }} className="button">
            {t('organise.public')}
          </Link>
        )}
        {stage === 'planned' && (
          <a className="button" href={`/api/meetings/${id}/poster.pdf?lang=${i18n.language}`}>
            {t('poster')}
          </a>
        )}
      </div>
      <Moves key={`${stage}-${meeting.version}`} meeting={meeting} />
      {(may.includes('hold') || may.includes('note')) && <OutcomeForm key={stage} meeting={meeting} />}
      {may.includes('note') && stage === 'held' && <MeetingPhotos meeting={meeting} />}
      {stage !== 'draft' && <People meeting={meeting} />}
    </article>
  );
}

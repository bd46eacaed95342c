import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToken } from '../../accounts/token.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { useMeetingsChanged } from '../own.ts';
import { Refusal } from '../Refusal.tsx';
import type { Meeting, Standing } from '../shapes.ts';
import { useTimes } from '../times.ts';
import { Where } from '../Where.tsx';
import { StandingWords } from './StandingWords.tsx';
import '../meeting-page.css';

type Opened = { meeting: Meeting; signUp: Standing };

/** Where the link of the first mail leads: nothing is confirmed before the button is pressed. */
export const ConfirmPage = () => <TokenPage title="confirm.title" />;

/** Where the links of later mails lead: where one stands, and cancelling. */
export const SignUpPage = () => <TokenPage title="standing.title" />;

function TokenPage({ title }: { title: 'confirm.title' | 'standing.title' }) {
  const { t } = useTranslation('meetings');
  const token = useToken();
  const changed = useMeetingsChanged();
  const [now, setNow] = useState<Opened | null>(null);
  const query = useQuery({
    queryKey: ['meeting-sign-up', token],
    queryFn: () => changeByApi<Opened>('POST', '/api/meetings/sign-ups/open', { token }),
    enabled: token !== '',
    retry: false,
  });
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async (_typed, button) => {
      setNow(await changeByApi<Opened>('POST', `/api/meetings/sign-ups/${button}`, { token }));
      await changed();
    },
  );
  const opened = now ?? query.data;
  const spent = token === '' || (query.error instanceof ApiProblem && query.error.status < 500);
  const { status } = opened?.signUp ?? {};
  return (
    <article className="prose">
      <PageHeading title={t(title)} />
      {spent && <Refusal code="link-spent" />}
      {query.error && !spent && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {!opened && !query.error && !spent && <Waiting />}
      {opened && <Summary meeting={opened.meeting} />}
      {opened && (
        <form className="meeting-form" onSubmit={onSubmit}>
          <div role="status" className="meeting-done">
            {status !== 'unconfirmed' && <StandingWords standing={opened.signUp} />}
          </div>
          <Refusal code={refusal} />
          {status === 'unconfirmed' && (
            <button type="submit" value="confirm" className="button" data-main disabled={busy}>
              {t('confirm.do')}
            </button>
          )}
          {(status === 'going' || status === 'waiting') && (
            <button type="submit" value="cancel" className="button" disabled={busy}>
              {t('signUp.cancel')}
            </button>
          )}
        </form>
      )}
    </article>
  );
}

function Summary({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const times = useTimes();
  return (
    <div>
      <p className="lead">
        <Link to="/meetings/$id" params={{ id: String(meeting.id) }}>
          {meeting.title}
        </Link>
      </p>
      <p>{times.whole(meeting)}</p>
      <p>
        <Where meeting={meeting} />
      </p>
      {meeting.stage === 'cancelled' && (
        <p>
          <strong>{t('cancelled.what')}</strong>
        </p>
      )}
      <p>
        <a href={`/api/meetings/${meeting.id}/calendar.ics`}>{t('addToCalendar')}</a>
      </p>
    </div>
  );
}

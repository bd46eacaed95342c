import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useSubmission } from '../../ui/submission.ts';
import { useMeetingsChanged } from '../own.ts';
import { Refusal } from '../Refusal.tsx';
import type { MeetingWhole, Standing } from '../shapes.ts';
import { ModeChoice } from './ModeChoice.tsx';
import { StandingWords } from './StandingWords.tsx';

/** Signing up and cancelling with an account. */
export function OwnSignUp({
  meeting,
  standing,
  name,
}: {
  meeting: MeetingWhole;
  standing: Standing | null;
  name: string;
}) {
  const { t } = useTranslation('meetings');
  const changed = useMeetingsChanged();
  const path = `/api/meetings/${meeting.id}/sign-ups/own`;
  const full = meeting.capacity !== null && meeting.taken >= meeting.capacity;
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async ({ mode }, button) => {
      if (button === 'cancel') await changeByApi('DELETE', path);
      else await changeByApi('PUT', path, { mode });
      await changed();
    },
  );
  return (
    <form className="meeting-form" onSubmit={onSubmit}>
      <div role="status" className="meeting-done">
        {standing && <StandingWords standing={standing} />}
      </div>
      {!standing && (
        <>
          <p>{t(full ? 'signUp.full' : 'signUp.as', { name })}</p>
          <ModeChoice meeting={meeting} />
        </>
      )}
      <Refusal code={refusal} />
      {standing ? (
        <button type="submit" value="cancel" className="button" disabled={busy}>
          {t('signUp.cancel')}
        </button>
      ) : (
        <button type="submit" value="do" className="button" data-main disabled={busy}>
          {t(full ? 'signUp.wait' : 'signUp.do')}
        </button>
      )}
    </form>
  );
}

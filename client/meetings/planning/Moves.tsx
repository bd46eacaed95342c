import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useMeetingsChanged } from '../own.ts';
import { useProblemWords } from '../problem-words.ts';
import { Refusal } from '../Refusal.tsx';
import type { ManagedMeeting } from '../shapes.ts';

/** Announcing a draft, throwing it away, calling a meeting off. */
export function Moves({ meeting }: { meeting: ManagedMeeting }) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const changed = useMeetingsChanged();
  const [asking, setAsking] = useState(false);
  const { id, version, may } = meeting;
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async (_typed, button) => {
      if (button === 'delete') {
        await changeByApi('DELETE', `/api/meetings/${id}`, { version });
        await navigate({ to: '/meetings/own' });
      } else await changeByApi('POST', `/api/meetings/${id}/plan`, { version });
      await changed();
    },
  );
  return (
    <>
      <form className="meeting-form" onSubmit={onSubmit}>
        <Refusal code={refusal} />
        <div className="meeting-buttons">
          {may.includes('plan') && (
            <button type="submit" value="plan" className="button" data-main disabled={busy}>
              {t('organise.announce')}
            </button>
          )}
          {may.includes('delete') && (
            <button type="submit" value="delete" className="button" disabled={busy}>
              {t('organise.delete')}
            </button>
          )}
          {may.includes('cancel') && (
            <button type="button" className="button" onClick={() => setAsking(true)}>
              {t('organise.cancel')}
            </button>
          )}
        </div>
      </form>
      <ConfirmDialog title={t('organise.cancelTitle')} open={asking} onClose={() => setAsking(false)}>
        <Cancellation meeting={meeting} onBack={() => setAsking(false)} />
      </ConfirmDialog>
    </>
  );
}

function Cancellation({ meeting, onBack }: { meeting: ManagedMeeting; onBack: () => void }) {
  const { t } = useTranslation('meetings');
  const words = useProblemWords();
  const changed = useMeetingsChanged();
  const { busy, errors, refusal, onSubmit } = useSubmission(
    ({ reason = '' }): Record<string, string> => (reason.trim().length < 3 ? { reason: 'reason-missing' } : {}),
    async ({ reason }) => {
      await changeByApi('POST', `/api/meetings/${meeting.id}/cancel`, { version: meeting.version, reason });
      await changed();
    },
  );
  return (
    <form className="meeting-form" noValidate onSubmit={onSubmit}>
      <p>{t('organise.cancelTells', { count: meeting.signUps.length })}</p>
      <TextArea name="reason" label={t('organise.reason')} error={words(errors.reason)} maxLength={600} rows={3} />
      <Refusal code={refusal} />
      <div className="meeting-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {t('organise.cancelDo')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('organise.keep')}
        </button>
      </div>
    </form>
  );
}

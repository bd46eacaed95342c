import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useSubmission } from '../ui/submission.ts';
import type { Slot } from './shapes.ts';
import { useWorkshopsChanged } from './workshops.ts';

/** Giving a slot back, once it is sure that it is meant. */
export function LeaveForm({
  slot,
  onDone,
  onBack,
}: {
  slot: Pick<Slot, 'id'>;
  onDone: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('workshops');
  const words = useCodeWords('workshops');
  const changed = useWorkshopsChanged();
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      await changeByApi('DELETE', `/api/workshops/slots/${slot.id}/book`);
      onDone();
      await changed();
    },
  );
  return (
    <form className="meeting-form" onSubmit={onSubmit}>
      <p>{t('leave.why')}</p>
      <Outcome refusal={words(refusal)} />
      <div className="meeting-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {t('leave.do')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('leave.not')}
        </button>
      </div>
    </form>
  );
}

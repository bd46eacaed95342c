import { useTranslation } from 'react-i18next';
import { type QueueStatus, queueStatuses } from './queue.ts';

type Props = { chosen: QueueStatus[]; onChange: (next: QueueStatus[]) => void };

/** States to show; with none chosen those that wait for a decision. */
export function StatusChips({ chosen, onChange }: Props) {
  const { t } = useTranslation('staff');
  const shown = chosen.length > 0 ? chosen : ['submitted'];
  return (
    <fieldset className="status-chips">
      <legend>{t('queue.statuses')}</legend>
      {queueStatuses.map((status) => {
        const pressed = shown.includes(status);
        return (
          <button
            key={status}
            type="button"
            className="status-chip"
            aria-pressed={pressed}
            onClick={() =>
              onChange(queueStatuses.filter((each) => (each === status ? !pressed : shown.includes(each))))
            }
          >
            {t(`queue.status.${status}`)}
          </button>
        );
      })}
    </fieldset>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { WithReason } from '../../support/WithReason.tsx';
import { useSubmission } from '../../ui/submission.ts';
import type { ManagedWorkshop } from '../shapes.ts';
import { useWorkshopsChanged } from '../workshops.ts';

/** Announcing a draft, throwing it away, saying that it was held, calling it off. */
export function Moves({ workshop: { id, version, may, slots, free } }: { workshop: ManagedWorkshop }) {
  const { t } = useTranslation('workshops');
  const words = useCodeWords('workshops');
  const form = useId();
  const navigate = useNavigate();
  const changed = useWorkshopsChanged();
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async (_typed, button) => {
      try {
        if (button === 'delete') {
          await changeByApi('DELETE', `/api/workshops/${id}`, { version });
          await navigate({ to: '/staff/workshops' });
        } else await changeByApi('POST', `/api/workshops/${id}/${button}`, { version });
      } finally {
        await changed();
      }
    },
  );
  const cancel = async (reason: string) => {
    await changeByApi('POST', `/api/workshops/${id}/cancel`, { version, reason });
    await changed();
  };
  return (
    <div className="meeting-form">
      <form id={form} onSubmit={onSubmit}>
        <Outcome refusal={words(refusal)} />
      </form>
      <div className="meeting-buttons">
        {(['plan', 'hold'] as const)
          .filter((move) => may.includes(move))
          .map((move) => (
            <button key={move} type="submit" form={form} value={move} className="button" data-main disabled={busy}>
              {t(`manage.${move}`)}
            </button>
          ))}
        {may.includes('delete') && (
          <button type="submit" form={form} value="delete" className="button" disabled={busy}>
            {t('manage.delete')}
          </button>
        )}
        {may.includes('cancel') && (
          <WithReason
            words="workshops"
            question={t('manage.cancelTitle')}
            reason={{ label: t('manage.reason'), hint: t('manage.cancelTells', { count: slots - free }) }}
            yes={t('manage.cancelDo')}
            no={t('manage.keep')}
            send={cancel}
          >
            {t('manage.cancel')}
          </WithReason>
        )}
      </div>
    </div>
  );
}

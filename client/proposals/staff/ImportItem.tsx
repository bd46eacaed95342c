import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useDates } from '../../ui/dates.ts';
import { useSubmission } from '../../ui/submission.ts';
import { useProposalChanged } from '../proposals.ts';
import { Refusal } from '../Refusal.tsx';
import { type Import, outcomesPath } from './outcomes.ts';

/** One imported file: who, when, from where, and taking it back. */
export function ImportItem({ item, onUndone }: { item: Import; onUndone: () => void }) {
  const { t } = useTranslation('proposal-staff');
  const { moment } = useDates();
  const [asking, setAsking] = useState(false);
  const { id, fileName, source, importedBy, importedAt, count, undoneBy, undoneAt } = item;
  return (
    <li data-undone={undoneAt ? '' : undefined}>
      <p>
        <strong>{fileName || t('outcomes.unnamed')}</strong> · {t('outcomes.count', { count })}
      </p>
      <p className="proposal-quiet">
        {[importedBy, moment(importedAt)].filter(Boolean).join(', ')} · {t('outcomes.from', { source })}
      </p>
      {undoneAt ? (
        <p>{t('outcomes.undone', { when: moment(undoneAt), name: undoneBy ?? '' }).trim()}</p>
      ) : (
        <button type="button" className="button" data-danger="" onClick={() => setAsking(true)}>
          {t('outcomes.undo')}
        </button>
      )}
      <ConfirmDialog title={t('outcomes.undoTitle')} open={asking} onClose={() => setAsking(false)}>
        <Undo
          id={id}
          count={count}
          onDone={() => {
            setAsking(false);
            onUndone();
          }}
          onCancel={() => setAsking(false)}
        />
      </ConfirmDialog>
    </li>
  );
}

type UndoProps = { id: number; count: number; onDone: () => void; onCancel: () => void };

function Undo({ id, count, onDone, onCancel }: UndoProps) {
  const { t } = useTranslation('proposal-staff');
  const changed = useProposalChanged();
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      await changeByApi('POST', `${outcomesPath}/${id}/undo`);
      await changed();
      onDone();
    },
  );
  return (
    <form className="proposal-form" onSubmit={onSubmit}>
      <p>{t('outcomes.undoMeans', { count })}</p>
      <Refusal code={refusal} />
      <div className="proposal-ways">
        <button type="submit" className="button" data-danger="" disabled={busy}>
          {t('outcomes.undo')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('outcomes.keep')}
        </button>
      </div>
    </form>
  );
}

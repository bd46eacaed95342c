import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../areas/editor/editing.ts';
import { useStepBack } from '../../areas/editor/undo/step-back.ts';

/** Undo and redo of every step, whichever tool or form made it. */
export function EditingHistory() {
  const { t } = useTranslation('editing');
  const last = useEditing((state) => state.past.at(-1)?.said ?? null);
  const next = useEditing((state) => state.future[0]?.said ?? null);
  const { back, forth } = useStepBack();
  return (
    <fieldset className="map-buttons edit-history" aria-label={t('history.label')}>
      <button
        type="button"
        className="map-button"
        aria-label={t('history.undo')}
        title={last === null ? t('history.undo') : t('history.undoWhat', { said: last })}
        aria-disabled={last === null}
        onClick={back}
      >
        <Undo2 aria-hidden />
      </button>
      <button
        type="button"
        className="map-button"
        aria-label={t('history.redo')}
        title={next === null ? t('history.redo') : t('history.redoWhat', { said: next })}
        aria-disabled={next === null}
        onClick={forth}
      >
        <Redo2 aria-hidden />
      </button>
    </fieldset>
  );
}

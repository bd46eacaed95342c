import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { redo, say, undo, useEditing } from '../../areas/editor/editing.ts';

/** Undo and redo of every step, whichever tool or form made it. */
export function EditingHistory() {
  const { t } = useTranslation('editing');
  const last = useEditing((state) => state.past.at(-1)?.said ?? null);
  const next = useEditing((state) => state.future[0]?.said ?? null);
  const goBack = () => {
    const said = undo();
    if (said !== null) say(t('history.undone', { said }));
  };
  const goOn = () => {
    const said = redo();
    if (said !== null) say(t('history.redone', { said }));
  };
  return (
    <fieldset className="map-buttons edit-history" aria-label={t('history.label')}>
      <button
        type="button"
        className="map-button"
        aria-label={t('history.undo')}
        title={last === null ? t('history.undo') : t('history.undoWhat', { said: last })}
        aria-disabled={last === null}
        onClick={goBack}
      >
        <Undo2 aria-hidden />
      </button>
      <button
        type="button"
        className="map-button"
        aria-label={t('history.redo')}
        title={next === null ? t('history.redo') : t('history.redoWhat', { said: next })}
        aria-disabled={next === null}
        onClick={goOn}
      >
        <Redo2 aria-hidden />
      </button>
    </fieldset>
  );
}

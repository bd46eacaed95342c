import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import { useStepBack } from './step-back.ts';

/** A button without anything to undo stays where it is and keeps the focus. */
export function UndoButtons() {
  const { t } = useTranslation('editor');
  const { back, forth } = useStepBack();
  const last = useEditing((state) => state.past.at(-1)?.said);
  const next = useEditing((state) => state.future[0]?.said);
  return (
    <div className="editor-undo">
      <button type="button" aria-disabled={last === undefined} title={last} onClick={back}>
        <Undo2 size={20} aria-hidden="true" />
        {t('undo.back')}
      </button>
      <button type="button" aria-disabled={next === undefined} title={next} onClick={forth}>
        <Redo2 size={20} aria-hidden="true" />
        {t('undo.forth')}
      </button>
    </div>
  );
}

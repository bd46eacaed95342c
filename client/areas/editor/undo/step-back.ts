import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { redo, say, undo } from '../editing.ts';

/** Undoes and makes again, and says which step it was. */
export function useStepBack(): { back: () => void; forth: () => void } {
  const { t } = useTranslation('editor');
  const back = useCallback(() => {
    const step = undo();
    say(step === null ? t('undo.nothing') : t('undo.undone', { step }));
  }, [t]);
  const forth = useCallback(() => {
    const step = redo();
    say(step === null ? t('undo.nothingAgain') : t('undo.redone', { step }));
  }, [t]);
  return { back, forth };
}

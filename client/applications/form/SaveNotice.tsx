import { CircleAlert, CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SignInLink } from '../../accounts/SignInLink.tsx';
import { useStore } from '../../map/store.ts';
import { useDates } from '../../ui/dates.ts';
import type { AnswerSaver, SaveState } from '../saving/answer-saver.ts';

const icons: Record<SaveState, typeof CircleCheck> = {
  saved: CircleCheck,
  waiting: LoaderCircle,
  saving: LoaderCircle,
  unreachable: CloudOff,
  'signed-out': CircleAlert,
  clash: CircleAlert,
  refused: CircleAlert,
  closed: CircleAlert,
};

/** Whether what was typed is saved and where; said aloud only when something is wrong or has become right again. */
export function SaveNotice({ saver, onChoose }: { saver: AnswerSaver; onChoose: () => void }) {
  const { t } = useTranslation('applications');
  const { clock } = useDates();
  const { state, savedAt, onDevice } = useStore(saver.store, (saving) => saving);
  const Icon = icons[state];
  const calm = state === 'saved' || state === 'waiting' || state === 'saving';
  const words =
    state === 'saved' && savedAt
      ? t('saving.savedAt', { time: clock(savedAt) })
      : state === 'unreachable' && !onDevice
        ? t('saving.notKept')
        : t(`saving.${state}`);
  return (
    <div className="application-saving" data-state={calm ? 'calm' : 'wrong'}>
      <Icon size={18} aria-hidden="true" />
      <p aria-live={calm ? 'off' : 'polite'}>{words}</p>
      {state === 'signed-out' && <SignInLink />}
      {state === 'clash' && (
        <button type="button" className="button" onClick={onChoose}>
          {t('saving.choose')}
        </button>
      )}
    </div>
  );
}

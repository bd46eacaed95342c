import { CircleAlert, CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SignInLink } from '../accounts/SignInLink.tsx';
import { useStore } from '../map/store.ts';
import { useDates } from '../ui/dates.ts';
import type { Saver, SaveState } from './saver.ts';
import './saving.css';

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

type Props<Content, Part extends string> = { saver: Saver<Content, Part>; onChoose: () => void };

/** Whether what was typed is saved and where; said aloud only when something is wrong or has become right again. */
export function SaveNotice<Content, Part extends string>({ saver, onChoose }: Props<Content, Part>) {
  const { t } = useTranslation('saving');
  const { clock } = useDates();
  const { state, savedAt, onDevice } = useStore(saver.store, (saving) => saving);
  const Icon = icons[state];
  const calm = state === 'saved' || state === 'waiting' || state === 'saving';
  const words =
    state === 'saved' && savedAt
      ? t('state.savedAt', { time: clock(savedAt) })
      : state === 'unreachable' && !onDevice
        ? t('state.notKept')
        : t(`state.${state}`);
  return (
    <div className="saving" data-state={calm ? 'calm' : 'wrong'}>
      <Icon size={18} aria-hidden="true" />
      <p aria-live={calm ? 'off' : 'polite'}>{words}</p>
      {state === 'signed-out' && <SignInLink />}
      {state === 'clash' && (
        <button type="button" className="button" onClick={onChoose}>
          {t('state.choose')}
        </button>
      )}
    </div>
  );
}

import { CircleAlert, CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SignInLink } from '../accounts/SignInLink.tsx';
import { useStore } from '../map/store.ts';
import { useCodeWords } from '../support/code-words.ts';
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
  const { state, savedAt, onDevice, problem } = useStore(saver.store, (saving) => saving);
  const Icon = icons[state];
  const calm = state === 'saved' || state === 'waiting' || state === 'saving';
  const refused = useCodeWords('saving');
  const words = (): string => {
    if (state === 'saved' && savedAt) return t('state.savedAt', { time: clock(savedAt) });
    if (state === 'unreachable' && !onDevice) return t('state.notKept');
    if (state !== 'refused') return t(`state.${state}`);
    return [refused(problem?.code ?? 'other'), onDevice && t('state.kept')].filter(Boolean).join(' ');
  };
  return (
    <div className="saving" data-state={calm ? 'calm' : 'wrong'}>
      <Icon size={18} aria-hidden="true" />
      <p aria-live={calm ? 'off' : 'polite'}>{words()}</p>
      {state === 'signed-out' && <SignInLink />}
      {state === 'clash' && (
        <button type="button" className="button" onClick={onChoose}>
          {t('state.choose')}
        </button>
      )}
    </div>
  );
}

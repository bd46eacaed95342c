import { Link, useLocation } from '@tanstack/react-router';
import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rememberWayBack } from '../../../accounts/way-back.ts';
import type { Keeper } from './keep-draft.ts';
import { type Keeping, useKeeping } from './keeping.ts';

type State = 'saving' | 'device' | 'account' | 'waiting' | 'gone' | 'refused' | 'nowhere';

/** Where the draft is kept now. Leaving is never blocked, because nothing is lost; this says why. */
export function KeptLine({ keeper }: { keeper: Keeper }) {
  const { t, i18n } = useTranslation('editor');
  const here = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr });
  const state = useKeeping(stateOf);
  const signedIn = useKeeping((each) => each.account !== 'none');
  const sentAt = useKeeping((each) => each.sentAt);
  const time = sentAt ? new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' }).format(new Date(sentAt)) : '';
  const Icon =
    state === 'account' || state === 'device' ? CircleCheck : state === 'saving' ? CircleDashed : TriangleAlert;
  return (
    <footer className="editor-kept" data-state={state}>
      <p role="status">
        <Icon size={18} aria-hidden="true" /> {t(`kept.${state}`, { time })}
      </p>
      {state === 'device' && !signedIn && (
        <p>
          <Link to="/sign-in" onClick={() => rememberWayBack(here)}>
            {t('kept.signIn')}
          </Link>
        </p>
      )}
      {state === 'gone' && (
        <button type="button" className="button" onClick={keeper.keepAgain}>
          {t('kept.again')}
        </button>
      )}
    </footer>
  );
}

function stateOf({ device, account }: Keeping): State {
  if (account === 'saved') return 'account';
  if (account === 'none' || account === 'fresh')
    return device === 'refused' ? 'nowhere' : device === 'saving' ? 'saving' : 'device';
  if (device === 'refused' && account !== 'saving') return 'nowhere';
  return account;
}

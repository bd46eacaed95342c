import { useQuery } from '@tanstack/react-query';
import { Bell, BellOff } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowItem } from '../../server/follows/schema.ts';
import { SignInLink } from '../accounts/SignInLink.tsx';
import { useSession } from '../accounts/session.ts';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { followsQuery } from './follows.ts';
import { RhythmChoice } from './RhythmChoice.tsx';
import './follows.css';

type Props =
  | { about: 'area' | 'meeting' | 'need' | 'proposal'; subject: number }
  /** The filter as the address bar writes it, without its question mark, and what to call it. */
  | { about: 'filter'; filter: string; label: string };

/** Following one thing, or whatever a filter lets through: a mail when there is news, as often as one likes. */
export function FollowThis(props: Props) {
  const { t } = useTranslation('follows');
  const session = useSession();
  const heading = useId();
  return (
    <section className="follow" id="follow" aria-labelledby={heading}>
      <h2 id={heading}>{t(`${props.about}.title`)}</h2>
      <p>{t(`${props.about}.lead`)}</p>
      {session && (session.account ? <Toggle {...props} /> : <SignInFirst />)}
    </section>
  );
}

function SignInFirst() {
  const { t } = useTranslation('follows');
  return (
    <>
      <p className="follow-quiet">{t('signIn')}</p>
      <p>
        <SignInLink />
      </p>
    </>
  );
}

function Toggle(props: Props) {
  const { t } = useTranslation('follows');
  const words = useCodeWords('follows');
  const { data } = useQuery(followsQuery);
  const { busy, refusal, done, run } = useAction();
  const followed = data?.items.find((item) => isSame(item, props));
  return (
    <>
      <div className="follow-line">
        <button
          type="button"
          className="button"
          data-on={followed ? '' : undefined}
          disabled={!data || busy}
          onClick={() =>
            void (followed
              ? run(() => changeByApi('DELETE', `/api/follows/${followed.id}`), t('ended'))
              : run(() => changeByApi('PUT', '/api/follows', { ...props, rhythm: 'daily' }), t('begun')))
          }
        >
          {followed ? <BellOff aria-hidden size={18} /> : <Bell aria-hidden size={18} />}
          {t(followed ? 'end' : 'begin')}
        </button>
        {followed && <RhythmChoice follow={followed} />}
      </div>
      <Outcome refusal={words(refusal)} done={done} />
    </>
  );
}

/** The server writes a filter in an order of its own. */
function isSame(item: FollowItem, props: Props): boolean {
  if (props.about !== 'filter') return item.about === props.about && item.subject === props.subject;
  return item.about === 'filter' && inOrder(item.filter ?? '') === inOrder(props.filter);
}

function inOrder(filter: string): string {
  const parameters = new URLSearchParams(filter);
  parameters.sort();
  return String(parameters);
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowItem } from '../../server/follows/schema.ts';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { followsQuery } from './follows.ts';
import { RhythmChoice } from './RhythmChoice.tsx';
import './follows.css';

/** What I follow, each with how often a mail comes and the way to end it. */
export function FollowList() {
  const { t } = useTranslation('follows');
  const words = useCodeWords('follows');
  const { data, error, refetch } = useQuery(followsQuery);
  const { refusal, done, run } = useAction();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const end = ({ id, label }: FollowItem) =>
    run(() => changeByApi('DELETE', `/api/follows/${id}`), t('endedOf', { label }));
  return (
    <>
      {data.items.length === 0 && (
        <p>
          {t('none')} <Link to="/news">{t('choose')}</Link>
        </p>
      )}
      <ul className="follow-list">
        {data.items.map((follow) => (
          <FollowLine key={follow.id} follow={follow} onEnd={() => void end(follow)} />
        ))}
      </ul>
      <Outcome refusal={words(refusal)} done={done} />
    </>
  );
}

function FollowLine({ follow, onEnd }: { follow: FollowItem; onEnd: () => void }) {
  const { t } = useTranslation('follows');
  const { dayOf } = useDates();
  const { about, label, page, ambassador, since } = follow;
  return (
    <li>
      <span className="follow-words">
        <Link to={page}>{label}</Link>
        <br />
        <span className="follow-quiet">
          {t(`kind.${about}`)}
          {about === 'area' && ` · ${ambassador ? ambassador.name : t('nobody')}`} · {t('since', { day: dayOf(since) })}
        </span>
      </span>
      <RhythmChoice follow={follow} />
      <button type="button" className="button" onClick={onEnd}>
        {t('endShort')}
        <span className="visually-hidden"> {label}</span>
      </button>
    </li>
  );
}

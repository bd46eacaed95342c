import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell, BellOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInLink } from '../accounts/SignInLink.tsx';
import { useSession } from '../accounts/session.ts';
import { ApiProblem, changeByApi } from '../api.ts';
import { followsQuery } from './follows.ts';
import './follows.css';

type Props = { area: { id: number; name: string } };

/** Joining a neighbourhood: a mail when its area or its ambassador changes. */
export function FollowSection({ area }: Props) {
  const { t } = useTranslation('follows');
  const session = useSession();
  return (
    <section className="profile-part follow">
      <h2>{t('title')}</h2>
      <p>{t('lead', { area: area.name })}</p>
      {session && (session.account ? <Toggle area={area} /> : <SignInFirst />)}
    </section>
  );
}

function SignInFirst() {
  const { t } = useTranslation('follows');
  return (
    <>
      <p className="follow-quiet">{t('signIn')}</p>
      <SignInLink />
    </>
  );
}

function Toggle({ area }: Props) {
  const { t } = useTranslation('follows');
  const queries = useQueryClient();
  const { data } = useQuery(followsQuery);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState('');
  const followed = data?.items.some((item) => item.area.id === area.id) ?? false;
  const toggle = () => {
    if (busy) return;
    setBusy(true);
    setRefusal('');
    changeByApi(followed ? 'DELETE' : 'PUT', `/api/follows/${area.id}`)
      .then(
        async () => {
          await queries.invalidateQueries({ queryKey: followsQuery.queryKey });
          setSaid(t(followed ? 'ended' : 'begun'));
        },
        (error: unknown) => {
          setSaid('');
          setRefusal(t(error instanceof ApiProblem && error.code === 'too-many-follows' ? 'tooMany' : 'failed'));
        },
      )
      .finally(() => setBusy(false));
  };
  return (
    <>
      <button type="button" className="button" aria-pressed={followed} disabled={!data} onClick={toggle}>
        {followed ? <BellOff aria-hidden size={18} /> : <Bell aria-hidden size={18} />}
        {t(followed ? 'end' : 'begin')}
      </button>
      <p role="status" className="follow-quiet">
        {said}
      </p>
      <div role="alert" className="follow-refusal">
        {refusal && <p>{refusal}</p>}
      </div>
    </>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { Check, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { rememberWayBack } from '../accounts/way-back.ts';
import { ApiProblem, changeByApi } from '../api.ts';
import { useNeedsChanged, useOwnNeeds } from './needs.ts';

type Props = { need: { id: number; supports: number }; name: string };

/** Support of a need with its number; whoever is not signed in is led there and back. One's own need shows the number alone. */
export function SupportButton({ need: { id, supports }, name }: Props) {
  const { t } = useTranslation('needs');
  const signedIn = useSession()?.account != null;
  const own = useOwnNeeds();
  const changed = useNeedsChanged();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const supported = own?.supported.includes(id) ?? false;
  const count = t('supports', { count: supports });
  if (own?.authored.includes(id)) return <p className="need-own">{[t('mine'), count].join(' · ')}</p>;

  const press = async () => {
    if (!signedIn) {
      rememberWayBack(location.pathname + location.search);
      await navigate({ to: '/sign-in' });
      return;
    }
    if (busy) return;
    setBusy(true);
    setFailed(false);
    try {
      await changeByApi(supported ? 'DELETE' : 'PUT', `/api/needs/${id}/support`);
    } catch (error) {
      // What was merged or hidden meanwhile shows itself once the list is asked anew.
      setFailed(!(error instanceof ApiProblem && error.status < 500));
    } finally {
      await changed();
      setBusy(false);
    }
  };
  return (
    <div className="need-support">
      <button type="button" className="need-support-button" aria-pressed={supported} onClick={() => void press()}>
        {supported ? <Check aria-hidden size={18} /> : <ThumbsUp aria-hidden size={18} />}
        {t('support')} <span className="need-support-count">{supports}</span>
        <span className="visually-hidden">: {name}</span>
      </button>
      <p role="alert" className="need-failed">
        {failed && t('supportFailed')}
      </p>
    </div>
  );
}

import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi, useApi } from '../api.ts';
import { useFigures } from '../filter/figures.ts';
import { Failure } from '../ui/Failure.tsx';
import { type Coverage, supposed, useSupposed } from './coverage.ts';

type Ambassador = { id: number; name: string; area: { name: string } | null };

/** What would be if some ambassadors left: reckoned by the server as it reckons what is, shown on the map and in every figure. */
export function WhatIf({ now }: { now: Coverage }) {
  const { t } = useTranslation('coverage');
  const { about } = useFigures();
  const ambassadors = useApi<{ items: Ambassador[] }>('/api/ambassadors?limit=500').data?.items ?? [];
  const [leaving, setLeaving] = useState<number[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const instead = useSupposed();
  const selectId = useId();
  const suppose = (next: number[]) => {
    setLeaving(next);
    setError(null);
    if (next.length === 0) return supposed.set({ coverage: null });
    setBusy(true);
    changeByApi<Coverage>('POST', '/api/coverage/what-if', { leaving: next })
      .then((coverage) => supposed.set({ coverage }), setError)
      .finally(() => setBusy(false));
  };
  const named = (id: number) => {
    const found = ambassadors.find((ambassador) => ambassador.id === id);
    return found ? `${found.area?.name ?? ''} (${found.name})` : '';
  };
  return (
    <details className="what-if" open={leaving.length > 0 || undefined}>
      <summary>{t('whatIf.title')}</summary>
      <label htmlFor={selectId}>{t('whatIf.leaving')}</label>
      <select
        id={selectId}
        value=""
        onChange={({ target }) => target.value && suppose([...leaving, Number(target.value)])}
      >
        <option value="">{t('whatIf.choose')}</option>
        {ambassadors
          .filter(({ id, area }) => area && !leaving.includes(id))
          .sort((one, other) => (one.area?.name ?? '').localeCompare(other.area?.name ?? '', 'pl'))
          .map(({ id }) => (
            <option key={id} value={id}>
              {named(id)}
            </option>
          ))}
      </select>
      {leaving.length > 0 && (
        <ul className="what-if-list">
          {leaving.map((id) => (
            <li key={id}>
              {named(id)}
              <button
                type="button"
                className="button"
                aria-label={t('whatIf.remove', { name: named(id) })}
                onClick={() => suppose(leaving.filter((other) => other !== id))}
              >
                <X aria-hidden size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {error && <Failure error={error} onRetry={() => suppose(leaving)} />}
      <p role="status">
        {busy
          ? t('whatIf.busy')
          : instead &&
            t('whatIf.result', {
              count: instead.total.unserved - now.total.unserved,
              figure: about(instead.total.unserved - now.total.unserved),
            })}
      </p>
    </details>
  );
}

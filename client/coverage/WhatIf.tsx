import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { useFigures } from '../filter/figures.ts';
import { Failure } from '../ui/Failure.tsx';
import { type Coverage, supposed, useSupposed } from './coverage.ts';
import { useSupposable } from './supposable.ts';

export type Supposition = { leaving: number[]; joining: number[] };
const nothing: Supposition = { leaving: [], joining: [] };
const kinds = ['leaving', 'joining'] as const;

/**
 * What would be if some ambassadors left and some areas that wait for a decision were approved: reckoned by the server as
 * it reckons what is, shown on the map and in every figure.
 */
export function WhatIf({ now }: { now: Coverage }) {
  const { t } = useTranslation('coverage');
  const [supposition, setSupposition] = useState(nothing);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const choices = useSupposable();
  const instead = useSupposed();
  const suppose = (next: Supposition) => {
    setSupposition(next);
    setError(null);
    if (next.leaving.length + next.joining.length === 0) return supposed.set({ coverage: null });
    setBusy(true);
    changeByApi<Coverage>('POST', '/api/coverage/what-if', next)
      .then((coverage) => supposed.set({ coverage }), setError)
      .finally(() => setBusy(false));
  };
  const chosen = supposition.leaving.length + supposition.joining.length > 0;
  return (
    <details className="what-if" open={chosen || undefined}>
      <summary>{t('whatIf.title')}</summary>
      {kinds.map((kind) => (
        <Chosen
          key={kind}
          kind={kind}
          choices={choices[kind]}
          ids={supposition[kind]}
          change={(ids) => suppose({ ...supposition, [kind]: ids })}
        />
      ))}
      {error && <Failure error={error} onRetry={() => suppose(supposition)} />}
      <p role="status">{busy ? t('whatIf.busy') : chosen && instead && <Change from={now} to={instead} />}</p>
    </details>
  );
}

type ChosenProps = {
  kind: keyof Supposition;
  choices: { id: number; name: string }[];
  ids: number[];
  change: (ids: number[]) => void;
};

function Chosen({ kind, choices, ids, change }: ChosenProps) {
  const { t } = useTranslation('coverage');
  const named = (id: number) => choices.find((choice) => choice.id === id)?.name ?? '';
  return (
    <>
      <label className="what-if-choice">
        <span>{t(`whatIf.${kind}`)}</span>
        <select value="" onChange={({ target }) => target.value && change([...ids, Number(target.value)])}>
          <option value="">{t(choices.length > 0 ? `whatIf.choose.${kind}` : 'whatIf.nobody')}</option>
          {choices
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {ids.length > 0 && (
        <ul className="what-if-list">
          {ids.map((id) => (
            <li key={id}>
              {named(id)}
              <button
                type="button"
                className="button"
                aria-label={t(`whatIf.remove.${kind}`, { name: named(id) })}
                onClick={() => change(ids.filter((other) => other !== id))}
              >
                <X aria-hidden size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Change({ from, to }: { from: Coverage; to: Coverage }) {
  const { t } = useTranslation('coverage');
  const { about } = useFigures();
  const count = to.total.unserved - from.total.unserved;
  if (count === 0) return t('whatIf.same');
  return t(count > 0 ? 'whatIf.more' : 'whatIf.less', { count: Math.abs(count), figure: about(Math.abs(count)) });
}

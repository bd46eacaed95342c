import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { roundEstimate, useFigures } from '../filter/figures.ts';
import { Failure } from '../ui/Failure.tsx';
import type { Asking, Supposition } from './asked.ts';
import { type Coverage, useInstead } from './coverage.ts';
import { type Choice, useSupposable } from './supposable.ts';

const nothing: Supposition = { leaving: [], joining: [] };
const kinds = ['leaving', 'joining'] as const;

type Props = { now: Coverage; asking: Asking };

/**
 * What would be if some ambassadors left and some areas that wait for a decision were approved: reckoned by the server as
 * it reckons what is, shown on the map and in every figure.
 */
export function WhatIf({ now, asking: { asked, ask, busy, error, again } }: Props) {
  const { t } = useTranslation('coverage');
  const supposable = useSupposable();
  const instead = useInstead();
  const { leaving, joining } = asked?.kind === 'supposition' ? asked : nothing;
  const supposition = { leaving, joining };
  const chosen = leaving.length + joining.length > 0;
  return (
    <details className="what-if" open={chosen || undefined}>
      <summary>{t('whatIf.title')}</summary>
      {supposable.error && <Failure error={supposable.error} onRetry={() => void supposable.refetch()} />}
      {kinds.map((kind) => (
        <Chosen
          key={kind}
          kind={kind}
          choices={supposable.data?.[kind]}
          ids={supposition[kind]}
          change={(ids) => ask({ kind: 'supposition', ...supposition, [kind]: ids })}
        />
      ))}
      {chosen && error && <Failure error={error} onRetry={again} />}
      <p role="status">
        {chosen &&
          (busy ? t('whatIf.busy') : instead?.kind === 'supposition' && <Change from={now} to={instead.coverage} />)}
      </p>
    </details>
  );
}

type ChosenProps = {
  kind: keyof Supposition;
  /** Absent while they are not known. */
  choices: Choice[] | undefined;
  ids: number[];
  change: (ids: number[]) => void;
};

function Chosen({ kind, choices, ids, change }: ChosenProps) {
  const { t } = useTranslation('coverage');
  const named = (id: number) => choices?.find((choice) => choice.id === id)?.name ?? '';
  const invitation = choices?.length === 0 ? 'whatIf.nobody' : (`whatIf.choose.${kind}` as const);
  return (
    <>
      <label className="what-if-choice">
        <span>{t(`whatIf.${kind}`)}</span>
        <select
          value=""
          disabled={!choices}
          onChange={({ target }) => target.value && change([...ids, Number(target.value)])}
        >
          <option value="">{t(invitation)}</option>
          {choices
            ?.filter(({ id }) => !ids.includes(id))
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
  return t(count > 0 ? 'whatIf.more' : 'whatIf.less', {
    count: roundEstimate(Math.abs(count)),
    figure: about(Math.abs(count)),
  });
}

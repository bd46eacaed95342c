import { Plus, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { mostCostRows, mostLetters } from '../../../server/proposals/limits.ts';
import { useFigures } from '../../filter/figures.ts';
import { alike } from '../../saving/parts.ts';
import { CostBar } from './CostBar.tsx';
import { type CostRow, type Costs, costsOf, hasUnread, readAmount, sumOf, writeAmount } from './cost-rows.ts';
import type { OwnStep } from './own-step.ts';

const rowsOf = (costs: Costs): CostRow[] => [
  ...costs.map(({ label, amountPln }, key) => ({ key, label, amount: writeAmount(amountPln) })),
  ...(costs.length === 0 ? [{ key: 0, label: '', amount: '' }] : []),
];

/** What it is to cost, item by item, with the sum against the limits of the edition. */
export function CostsStep({ content, change, rules, wrong, aside, putAside }: OwnStep) {
  const { t } = useTranslation('proposals');
  const { pln } = useFigures();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const typed = aside.costRows;
  // Costs that came from elsewhere take the place of what stands here, but not of what still has to be mended.
  const rows = typed && (hasUnread(typed) || alike(costsOf(typed), content.costs)) ? typed : rowsOf(content.costs);

  const put = (next: CostRow[]) => {
    putAside({ costRows: next });
    if (!hasUnread(next)) change('costs', costsOf(next));
  };
  const edit = (key: number, part: Partial<CostRow>) =>
    put(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () => {
    put([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, label: '', amount: '' }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };
  const remove = (key: number) => {
    const left = rows.filter((row) => row.key !== key);
    put(left.length > 0 ? left : rowsOf([]));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };
  const error = wrong('costs');
  return (
    <>
      <p>{t('costs.lead')}</p>
      <ul className="cost-rows" ref={list}>
        {rows.map(({ key, label, amount }, at) => {
          const unread = readAmount(amount) === undefined;
          return (
            <li key={key}>
              <div className="field">
                <label htmlFor={`${id}-label-${key}`}>{t('costs.itemNumber', { number: at + 1 })}</label>
                <input
                  id={`${id}-label-${key}`}
                  value={label}
                  maxLength={mostLetters.costLabel}
                  autoComplete="off"
                  onChange={({ target }) => edit(key, { label: target.value })}
                />
              </div>
              <div className="field" data-wrong={unread ? '' : undefined}>
                <label htmlFor={`${id}-amount-${key}`}>{t('costs.amountPln')}</label>
                <input
                  id={`${id}-amount-${key}`}
                  value={amount}
                  inputMode="decimal"
                  maxLength={20}
                  autoComplete="off"
                  aria-invalid={unread || undefined}
                  aria-describedby={unread ? `${id}-unread-${key}` : undefined}
                  onChange={({ target }) => edit(key, { amount: target.value })}
                />
              </div>
              <button
                type="button"
                className="button"
                aria-label={t('costs.remove', { item: label || t('costs.itemNumber', { number: at + 1 }) })}
                onClick={() => remove(key)}
              >
                <Trash2 aria-hidden size={18} />
              </button>
              {unread && (
                <span className="field-error" id={`${id}-unread-${key}`}>
                  {t('costs.unread')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <button type="button" className="button" onClick={add} disabled={rows.length >= mostCostRows}>
          <Plus aria-hidden size={18} />
          {t('costs.add')}
        </button>
      </p>
      <p className="cost-sum" role="status">
        {t('costs.sum')}: <strong>{pln(sumOf(costsOf(rows)))}</strong>
      </p>
      <CostBar sumPln={sumOf(costsOf(rows))} content={content} rules={rules} />
      {error && <p className="field-error">{error}</p>}
    </>
  );
}

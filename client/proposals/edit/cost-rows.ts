import { mostAmountPln } from '../../../server/proposals/limits.ts';
import type { Content } from '../shapes.ts';

export type Costs = Content['costs'];
/** A row as it is typed; the amount may not be a number yet. */
export type CostRow = { key: number; label: string; amount: string };

/** `12 500,50 zł` → 12500.5; undefined when it is no amount. Nothing typed is nothing to pay. */
export function readAmount(text: string): number | undefined {
  const plain = text
    .replace(/zł|pln/i, '')
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.');
  if (plain === '') return 0;
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  const amount = Number(plain);
  return amount <= mostAmountPln ? amount : undefined;
}

/** As an amount is typed: no currency, thousands apart, a comma before grosze. */
export const writeAmount = (amountPln: number): string =>
  amountPln === 0
    ? ''
    : (Number.isInteger(amountPln) ? String(amountPln) : amountPln.toFixed(2))
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+(,|$))/g, ' ');

/** Whether an amount is typed that is none: nothing of the costs is saved before it is mended. */
export const hasUnread = (rows: CostRow[] | null): boolean =>
  rows?.some(({ amount }) => readAmount(amount) === undefined) ?? false;

/** What of the rows is saved: those that say something, without amounts that cannot be read. */
export const costsOf = (rows: CostRow[]): Costs =>
  rows
    .map(({ label, amount }) => ({ label: label.trim(), amountPln: readAmount(amount) ?? 0 }))
    .filter(({ label, amountPln }) => label !== '' || amountPln > 0);

/** In grosze, so that tenths add up. */
export const sumOf = (costs: Costs): number =>
  costs.reduce((sum, { amountPln }) => sum + Math.round(amountPln * 100), 0) / 100;

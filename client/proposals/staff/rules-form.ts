import type { FieldErrors, Typed } from '../../ui/submission.ts';
import { readAmount } from '../edit/cost-rows.ts';
import type { Rules } from '../shapes.ts';

/** Limits that are whole numbers, in the order of the form. */
export const counts = ['titleMost', 'shortLeast', 'shortMost', 'signatures', 'signatureDays'] as const;
export const amounts = ['districtLeastPln', 'cityLeastPln'] as const;
export const shares = ['districtMostShare', 'cityMostShare'] as const;
export const poolName = (district: number): string => `pool-${district}`;

export type Limits = Omit<Rules, 'edition'>;

export const limitsOf = ({ edition: _edition, ...limits }: Rules): Limits => limits;

/** `37,5` → 0.375; undefined when it is no share. */
function readShare(text = ''): number | undefined {
  const plain = text.replace('%', '').replace(',', '.').trim();
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return undefined;
  const share = Number((Number(plain) / 100).toFixed(4));
  return share > 0 && share <= 1 ? share : undefined;
}

export const writeShare = (share: number): string => String(Number((share * 100).toFixed(2))).replace('.', ',');

/** What is wrong, as codes; the server checks again. */
export function checkRules(typed: Typed): FieldErrors {
  const errors: FieldErrors = {};
  for (const name of counts) if (!/^\d{1,4}$/.test(typed[name]?.trim() ?? '')) errors[name] = 'not-whole';
  for (const name of amounts) if (!/^\d+$/.test(String(readAmount(typed[name] ?? '')))) errors[name] = 'not-amount';
  for (const name of shares) if (readShare(typed[name]) === undefined) errors[name] = 'not-share';
  for (const [name, text] of Object.entries(typed))
    if (name.startsWith('pool-') && readAmount(text) === undefined) errors[name] = 'not-amount';
  if (!errors.shortLeast && !errors.shortMost && Number(typed.shortLeast) > Number(typed.shortMost))
    errors.shortLeast = 'least-above-most';
  return errors;
}

/** What was typed, as the server takes it; a pool left empty is not known. */
export function typedLimits(typed: Typed): Limits {
  const number = (name: string) => Number(typed[name]?.trim());
  const amount = (name: string) => readAmount(typed[name] ?? '') ?? 0;
  return {
    titleMost: number('titleMost'),
    shortLeast: number('shortLeast'),
    shortMost: number('shortMost'),
    signatures: number('signatures'),
    signatureDays: number('signatureDays'),
    districtLeastPln: amount('districtLeastPln'),
    cityLeastPln: amount('cityLeastPln'),
    districtMostShare: readShare(typed.districtMostShare) ?? 0,
    cityMostShare: readShare(typed.cityMostShare) ?? 0,
    source: (typed.source ?? '').trim(),
    pools: Object.keys(typed)
      .filter((name) => name.startsWith('pool-'))
      .map((name) => ({ district: Number(name.slice('pool-'.length)), poolPln: amount(name) }))
      .filter(({ poolPln }) => poolPln > 0)
      .sort((one, other) => one.district - other.district),
  };
}

import type { Finding, ProposalContent, Rules } from '../schema.ts';

const pln = new Intl.NumberFormat('pl-PL', { style: 'currency', currency: 'PLN', maximumFractionDigits: 0 });

/** Least and most that a proposal may cost, in PLN; null where the edition says nothing of the pool. */
export function costLimits(
  { scope, district }: Pick<ProposalContent, 'scope' | 'district'>,
  rules: Rules,
): { leastPln: number; mostPln: number | null } {
  const pool = rules.pools.find((one) => one.district === (scope === 'city' ? 0 : district));
  const share = scope === 'city' ? rules.cityMostShare : rules.districtMostShare;
  return {
    leastPln: scope === 'city' ? rules.cityLeastPln : rules.districtLeastPln,
    mostPln: pool ? Math.round(pool.poolPln * share * 100) / 100 : null,
  };
}

export function costFindings(content: ProposalContent, costPln: number, rules: Rules): Finding[] {
  const { leastPln, mostPln } = costLimits(content, rules);
  const found = (code: Finding['code'], detail: string, limit?: number): Finding[] => [
    { field: 'costs', code, severity: 'must', detail, ...(limit !== undefined && { limit, actual: costPln }) },
  ];
  if (costPln === 0) return found('missing', 'Podaj, ile to może kosztować; ostateczną cenę ustala miasto.');
  const what = content.scope === 'city' ? 'ogólnomiejski' : 'dzielnicowy';
  if (costPln < leastPln)
    return found('cost-below-least', `Projekt ${what} musi kosztować co najmniej ${pln.format(leastPln)}.`, leastPln);
  if (mostPln !== null && costPln > mostPln)
    return found(
      'cost-above-most',
      `Projekt ${what} może kosztować najwyżej ${pln.format(mostPln)}${content.scope === 'city' ? '' : ' w tej dzielnicy'}.`,
      mostPln,
    );
  return [];
}

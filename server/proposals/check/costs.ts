import type { Finding, ProposalContent, Rules } from '../schema.ts';
import { costLimits } from './cost-limits.ts';

// Whole zlotys, rounded to what is let through: a sum that is named here is never refused.
const pln = new Intl.NumberFormat('pl-PL', { style: 'currency', currency: 'PLN', maximumFractionDigits: 0 });

export function costFindings(content: ProposalContent, costPln: number, rules: Rules): Finding[] {
  const { leastPln, mostPln } = costLimits(content, rules);
  const found = (code: Finding['code'], detail: string, limit?: number): Finding[] => [
    { field: 'costs', code, severity: 'must', detail, ...(limit !== undefined && { limit, actual: costPln }) },
  ];
  if (costPln === 0) return found('missing', 'Podaj, ile to może kosztować; ostateczną cenę ustala miasto.');
  const what = content.scope === 'city' ? 'ogólnomiejski' : 'dzielnicowy';
  if (costPln < leastPln)
    return found(
      'cost-below-least',
      `Projekt ${what} musi kosztować co najmniej ${pln.format(Math.ceil(leastPln))}.`,
      leastPln,
    );
  if (mostPln !== null && costPln > mostPln)
    return found(
      'cost-above-most',
      `Projekt ${what} może kosztować najwyżej ${pln.format(Math.floor(mostPln))}${content.scope === 'city' ? '' : ' w tej dzielnicy'}.`,
      mostPln,
    );
  return [];
}

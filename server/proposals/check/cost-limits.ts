import type { ProposalContent, Rules } from '../schema.ts';

export type CostLimits = { leastPln: number; mostPln: number | null; share: number };

/**
 * Least and most that a proposal may cost, in PLN, and the share of the pool that the most is; the most is null where
 * the edition does not say how large the pool is.
 */
export function costLimits({ scope, district }: Pick<ProposalContent, 'scope' | 'district'>, rules: Rules): CostLimits {
  const pool = rules.pools.find((one) => one.district === (scope === 'city' ? 0 : district));
  const share = scope === 'city' ? rules.cityMostShare : rules.districtMostShare;
  return {
    leastPln: scope === 'city' ? rules.cityLeastPln : rules.districtLeastPln,
    mostPln: pool ? Math.round(pool.poolPln * share * 100) / 100 : null,
    share,
  };
}

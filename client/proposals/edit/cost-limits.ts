import type { Content, Rules } from '../shapes.ts';

export type CostLimits = { leastPln: number; mostPln: number | null; poolPln: number | null; share: number };

/** Least and most that a proposal may cost, in PLN; null where the edition does not say how large the pool is. */
export function costLimits({ scope, district }: Pick<Content, 'scope' | 'district'>, rules: Rules): CostLimits {
  const poolPln = rules.pools.find((pool) => pool.district === (scope === 'city' ? 0 : district))?.poolPln ?? null;
  const share = scope === 'city' ? rules.cityMostShare : rules.districtMostShare;
  return {
    leastPln: scope === 'city' ? rules.cityLeastPln : rules.districtLeastPln,
    mostPln: poolPln === null ? null : Math.round(poolPln * share * 100) / 100,
    poolPln,
    share,
  };
}

import type { Coverage } from './coverage.ts';
import type { Part } from './parts.ts';

/**
 * What the parts of a place come to: `unserved`, `split`, or `served:` with the areas that each serve the whole of it.
 * Two findings with the same outcome answer alike, whatever else is known of them.
 */
export function outcomeOf(parts: readonly Pick<Part, 'coverage'>[]): string {
  if (parts.every(({ coverage }) => coverage.shares.length === 0)) return 'unserved';
  const [first, ...others] = parts.map(({ coverage }) => wholeOf(coverage));
  const everywhere = (first ?? []).filter((area) => others.every((areas) => areas.includes(area)));
  return everywhere.length > 0 ? `served:${everywhere.join(',')}` : 'split';
}

export function isSplit(parts: readonly Pick<Part, 'coverage'>[]): boolean {
  return outcomeOf(parts) === 'split';
}

/** Areas that serve the whole of a part. */
function wholeOf({ shares }: Coverage): number[] {
  return shares.filter(({ share }) => share === 1).map(({ ambassador }) => ambassador.area.id);
}

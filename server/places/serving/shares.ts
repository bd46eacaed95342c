import type { AreaLookup, ServingAmbassador } from '../../areas/lookup.ts';
import type { Position } from '../gazetteer.ts';
import { nearestAmbassadors } from '../nearest-ambassadors.ts';
import type { Part } from './parts.ts';
import { rangesText } from './ranges-text.ts';
import type { ServingAnswer } from './schema.ts';

type Summary = Pick<ServingAnswer, 'answer' | 'shares' | 'unservedShare' | 'unservedPart' | 'nearest'>;

/** Shares carry four decimals, so less is nothing. */
const nothing = 0.00005;

/** Weighs the parts of a place into shares of the whole. */
export function sumUp(parts: readonly Part[], point: Position, areas: AreaLookup): Summary {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = (part: Part) => (total > 0 ? part.weight / total : 1 / parts.length);
  const held = new Map<ServingAmbassador, { share: number; parts: Part[] }>();
  let unserved = 0;
  for (const part of parts) {
    unserved += weightOf(part) * part.coverage.unserved;
    for (const { ambassador, share } of part.coverage.shares) {
      const known = held.get(ambassador) ?? { share: 0, parts: [] };
      known.share += weightOf(part) * share;
      known.parts.push(part);
      held.set(ambassador, known);
    }
  }
  const shares = [...held]
    .map(([ambassador, { share, parts: served }]) => ({
      ambassador,
      share: fourDecimals(share),
      part: served.map(describe),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.ambassador.area.id - b.ambassador.area.id);
  const unservedShare = fourDecimals(unserved);
  const unservedParts = parts.filter(({ coverage }) => coverage.unserved > nothing);
  return {
    answer: answerOf(shares, unservedShare),
    shares,
    unservedShare,
    unservedPart: unservedParts.map(describe),
    nearest:
      unservedShare === 0 ? [] : nearestAmbassadors(...unservedPoint(unservedParts, shares.length > 0, point), areas),
  };
}

/** Served: somebody serves the whole of it. */
function answerOf(shares: { share: number }[], unservedShare: number): Summary['answer'] {
  if (shares.length === 0) return 'unserved';
  return unservedShare === 0 && shares.some(({ share }) => share === 1) ? 'served' : 'split';
}

/** Where of two parts one is served, the nearest to the other one are asked for. */
function unservedPoint(parts: readonly Part[], isSplit: boolean, point: Position): Position {
  const largest = parts.toSorted((a, b) => b.weight * b.coverage.unserved - a.weight * a.coverage.unserved)[0];
  return isSplit ? (largest?.precinct?.point ?? point) : point;
}

function describe({ precinct, entry }: Part): Summary['unservedPart'][number] {
  return {
    precinct: precinct?.number ?? null,
    ranges: entry ? rangesText(entry) : '',
    numbers: entry ? { ranges: entry.ranges ?? [], except: entry.except ?? [], cut: entry.cut ?? false } : null,
  };
}

function fourDecimals(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

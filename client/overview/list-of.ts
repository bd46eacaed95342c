import { type Column, outcomesIn } from '../../server/overview/column.ts';
import type { Address } from '../filter/address.ts';

type Listed = { to: '/ambassadors' | '/staff/coverage' | '/meetings' | '/needs' | '/proposals'; search: Address };

/**
 * The list whose items a figure counts; undefined where there is none, as of drafts.
 *
 * @param place what narrows to the row: districts, or the whole city
 */
export function listOf(
  column: Column,
  place: { district?: number[] | undefined } | 'city',
  edition: number,
): Listed | undefined {
  if (column === 'drafts') return undefined;
  const where: Address = place === 'city' ? { scope: 'city' } : place.district ? { district: place.district } : {};
  const proposals = (search: Address): Listed => ({ to: '/proposals', search: { ...where, edition, ...search } });
  if (column in outcomesIn) return proposals({ outcome: outcomesIn[column as keyof typeof outcomesIn].join(',') });
  // Only proposals are told by their scope: of the rest no list is of the whole city.
  if (isStatus(column)) return proposals({ status: column });
  if (place === 'city') return undefined;
  if (column === 'ambassadors') return { to: '/ambassadors', search: where };
  if (column === 'unserved') return { to: '/staff/coverage', search: where };
  if (column === 'needs') return { to: '/needs', search: { ...where, edition } };
  return { to: '/meetings', search: { ...where, edition, stage: column === 'meetings-held' ? 'held' : 'planned' } };
}

const others: Column[] = ['ambassadors', 'unserved', 'needs', 'meetings-held', 'meetings-planned'];
const isStatus = (column: Column): boolean => !others.includes(column);

import { z } from 'zod';
import { writeShape } from '../filter/filter.ts';
import { filterOf } from '../filter/schema.ts';
import { queryReader } from '../http/validation.ts';
import type { SubjectKind } from './happen.ts';
import type { News } from './list/queries.ts';
import { newsShape } from './schema.ts';

const read = queryReader(z.object(newsShape));

/**
 * Reads a filter of news as the address bar writes it, without its question mark.
 *
 * @throws Problem 400 naming the parameter that is unknown or wrong
 */
export function readNews(text: string): News {
  const query = read(text);
  return { filter: filterOf(query), about: query.about };
}

/** Writes it in one way only, so that the same filter is the same text. */
export function writeNews({ filter, about = [] }: News): string {
  const parts: [string, string][] = [
    ...sorted(filter.district ?? []).map((number): [string, string] => ['district', String(number)]),
    ...[...new Set<SubjectKind>(about)].sort().map((kind): [string, string] => ['about', kind]),
  ];
  if (filter.area !== undefined) parts.push(['area', String(filter.area)]);
  if (filter.bbox) parts.push(['bbox', filter.bbox.join(',')]);
  if (filter.near) parts.push(['near', filter.near.join(',')]);
  if (filter.shape) parts.push(['shape', writeShape(filter.shape)]);
  if (filter.edition !== undefined) parts.push(['edition', String(filter.edition)]);
  if (filter.q) parts.push(['q', filter.q]);
  return String(new URLSearchParams(parts));
}

const sorted = (numbers: number[]): number[] => [...new Set(numbers)].sort((one, other) => one - other);

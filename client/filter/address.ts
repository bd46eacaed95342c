import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type Filter, readNumbers, readShape, writeShape } from '../../server/filter/filter.ts';

/** Parameters of the address that are not the filter: a topic's own, what `/become` carries, where drawing starts and leads back to. */
const wordNames = [
  'place',
  'point',
  'selected',
  'category',
  'form',
  'status',
  'sort',
  'lang',
  'start',
  'back',
  'from',
  'to',
  'stage',
  'theme',
  'scope',
  'outcome',
  'unit',
  'kind',
  'meeting',
  'need',
  'step',
  'indicator',
  'level',
] as const;
type Words = { [Name in (typeof wordNames)[number]]?: string };

/** The search part of the address, read: the shared filter and the words beside it. */
export type Address = Filter & Words;

/** Reads `?district=1&district=2&near=…`; what does not read as it should is left out. */
export function readAddress(search: string): Address {
  const parameters = new URLSearchParams(search);
  const once = <Value>(name: string, read: (text: string) => Value | undefined): Value | undefined => {
    const text = parameters.get(name);
    return text === null || text === '' ? undefined : read(text);
  };
  const district = [...new Set(parameters.getAll('district').map(readInteger))].filter(
    (number) => number !== undefined,
  );
  const address: Address = {
    district: district.length > 0 ? district.sort((one, other) => one - other) : undefined,
    area: once('area', readInteger),
    bbox: once('bbox', (text) => readNumbers(text, 4) as Filter['bbox']),
    near: once('near', (text) => readNumbers(text, 3) as Filter['near']),
    shape: once('shape', readShape),
    edition: once('edition', readInteger),
    q: once('q', (text) => text.slice(0, 200)),
  };
  for (const name of wordNames) address[name] = once(name, (text) => text);
  return withoutAbsent(address);
}

/** Writes what `readAddress` reads, in a fixed order, with its question mark; empty when nothing is set. */
export function writeAddress(address: Address): string {
  const parts = filterParameters(address);
  for (const name of wordNames) if (address[name]) parts.push([name, address[name]]);
  const text = parts.map(([name, value]) => `${name}=${readable(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

/** Path of an API call narrowed by the filter, as in `/api/areas?district=1&district=2`; a list is repeated in the same way. */
export function filteredPath(
  path: string,
  filter: Filter,
  own: Record<string, string | string[] | undefined> = {},
): string {
  const ofTopic = Object.entries(own).flatMap(([name, value]) =>
    [value ?? ''].flat().map((text): [string, string] => [name, text]),
  );
  const parts = [...filterParameters(filter), ...ofTopic.filter(([, text]) => text !== '')];
  return parts.length === 0 ? path : `${path}?${parts.map(([name, value]) => `${name}=${readable(value)}`).join('&')}`;
}

/** Only the filter of an address. */
export const filterIn = ({ district, area, bbox, near, shape, edition, q }: Address): Filter =>
  withoutAbsent({ district, area, bbox, near, shape, edition, q });

/**
 * The filter of the address bar and the way to change it. Each change is a step back in the browser's history unless
 * `replace` is set (typing, dragging).
 */
export function useFilter(): [
  Filter,
  (next: Filter | ((filter: Filter) => Filter), options?: { replace?: boolean }) => void,
] {
  const filter = useSearch({ strict: false, select: filterIn, structuralSharing: true }) as Filter;
  const navigate = useNavigate();
  const change = useCallback(
    (next: Filter | ((filter: Filter) => Filter), { replace = false } = {}) => {
      void navigate({
        to: '.',
        replace,
        resetScroll: false,
        search: (address: Address) => {
          const { district, area, bbox, near, shape, edition, q, ...words } = address;
          return { ...words, ...withoutAbsent(typeof next === 'function' ? next(filterIn(address)) : next) };
        },
      });
    },
    [navigate],
  );
  return [filter, change];
}

function filterParameters(filter: Filter): [string, string][] {
  const parts: [string, string][] = (filter.district ?? []).map((number) => ['district', String(number)]);
  if (filter.area !== undefined) parts.push(['area', String(filter.area)]);
  if (filter.bbox) parts.push(['bbox', filter.bbox.join(',')]);
  if (filter.near) parts.push(['near', filter.near.join(',')]);
  if (filter.shape) parts.push(['shape', writeShape(filter.shape)]);
  if (filter.edition !== undefined) parts.push(['edition', String(filter.edition)]);
  if (filter.q) parts.push(['q', filter.q]);
  return parts;
}

/** Commas and semicolons stay as they are: an address that can be read aloud. */
const readable = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3B', ';');

const readInteger = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

function withoutAbsent<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)),
  ) as Shape;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Column, columns } from '../../server/overview/column.ts';
import type { Overview } from '../../server/overview/schema.ts';
import { useOwn } from '../accounts/own-api.ts';
import { type Bounds, quantileBounds } from '../evaluation/shown/classes.ts';
import { filteredPath, useFilter } from '../filter/address.ts';

/** Path of the overview, or of a file of it, of the edition and the districts of the filter: nothing else narrows it. */
export function useOverviewPath(path: string): (own?: Record<string, string>) => string {
  const [{ district, edition }] = useFilter();
  return (own = {}) =>
    filteredPath(path, { ...(district && { district }), ...(edition !== undefined && { edition }) }, own);
}

/** The overview; forgotten when somebody else signs in. */
export function useOverview(wanted = true) {
  const path = useOverviewPath('/api/overview')();
  return useOwn<Overview>(wanted ? path : null);
}

const firstColumn: Column = 'submitted';

/** The column that colours the map and that the table begins with. */
export const useColumn = (): Column =>
  useSearch({
    strict: false,
    select: ({ indicator }) => columns.find((column) => column === indicator) ?? firstColumn,
  });

export type Shade = { column: Column; byDistrict: Map<number, number>; bounds: Bounds };

/** The chosen column by district, with the classes of the map. */
export function useShade(wanted = true): Shade | null {
  const districts = useOverview(wanted).data?.districts;
  const column = useColumn();
  return useMemo(() => {
    if (!districts) return null;
    const byDistrict = new Map(districts.map(({ number, figures }) => [number, figures[column] ?? 0]));
    return { column, byDistrict, bounds: quantileBounds([...byDistrict.values()], 0) };
  }, [districts, column]);
}

/** Columns that are looked at together, in the order of the path. */
export const views = {
  path: ['drafts', 'developed', 'in-consultation', 'feedback-given', 'workshop', 'improved', 'ready', 'submitted'],
  outcomes: [
    'submitted',
    'outcome-awaited',
    'outcome-positive',
    'outcome-negative',
    'outcome-on-ballot',
    'outcome-selected',
    'outcome-not-selected',
  ],
  programme: ['ambassadors', 'unserved', 'meetings-held', 'meetings-planned', 'needs'],
} as const satisfies Record<string, Column[]>;
export type View = keyof typeof views;

export const viewOf = (column: Column): View =>
  (Object.keys(views) as View[]).find((view) => (views[view] as readonly Column[]).includes(column)) ?? 'path';

import { type ComponentType, lazy } from 'react';

const modules = import.meta.glob<Record<string, ComponentType>>([
  '../map/CityMap.tsx',
  '../filter/FilterBar.tsx',
  '../ambassadors/AmbassadorList.tsx',
  '../ambassadors/AmbassadorPage.tsx',
  '../evaluation/ResultList.tsx',
]);

const Nothing: ComponentType = () => null;

/** A component loaded when first shown. */
const slot = (path: string, name: string) =>
  lazy(async () => ({ default: (await modules[path]?.())?.[name] ?? Nothing }));

export const CityMap = slot('../map/CityMap.tsx', 'CityMap');
export const FilterBar = slot('../filter/FilterBar.tsx', 'FilterBar');
export const AmbassadorList = slot('../ambassadors/AmbassadorList.tsx', 'AmbassadorList');
export const AmbassadorPage = slot('../ambassadors/AmbassadorPage.tsx', 'AmbassadorPage');
export const ResultList = slot('../evaluation/ResultList.tsx', 'ResultList');

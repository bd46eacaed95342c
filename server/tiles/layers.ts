import { areaTiles } from '../areas/features/queries.ts';
import { filterShape } from '../filter/schema.ts';
import { needTiles } from '../needs/features/queries.ts';
import { needFilterShape } from '../needs/schema.ts';
import { proposalTiles } from '../proposals/features/queries.ts';
import { proposalFilterShape } from '../proposals/schema.ts';
import type { TileLayer } from './layer.ts';

/** What is offered as tiles: part of the address, parameters that narrow it, layers whose versions it is made of. */
export const tileLayers = [
  {
    name: 'areas',
    title: 'Obszary ambasadorów',
    layer: areaTiles,
    filter: filterShape,
    madeOf: ['areas', 'districts', 'precincts'],
  },
  {
    name: 'needs',
    title: 'Potrzeby',
    layer: needTiles,
    filter: needFilterShape,
    madeOf: ['needs', 'areas', 'districts'],
  },
  {
    name: 'proposals',
    title: 'Propozycje projektów',
    layer: proposalTiles,
    filter: proposalFilterShape,
    madeOf: ['proposals', 'consultations', 'areas', 'districts'],
  },
] satisfies { name: string; title: string; layer: TileLayer; filter: object; madeOf: string[] }[];

export type OfferedLayer = (typeof tileLayers)[number];

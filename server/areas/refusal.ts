import type { MultiPolygon, Position } from 'geojson';
import { Problem } from '../http/problem.ts';

/** Why a recipe is refused; for machines, the same for ever. */
export const refusalReasons = [
  'empty',
  'outside-city',
  'too-large',
  'too-many-vertices',
  'broken-geojson',
  'self-crossing',
  'swapped-coordinates',
  'projected-coordinates',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

export type Refusal = {
  reason: RefusalReason;
  /** A Polish sentence: what is wrong and the way out. */
  detail: string;
  /** Where on the map; absent when the recipe names no place. */
  at?: Position;
  /** JSON pointer of the polygon in question. */
  path?: string;
  /** What the polygon at `path` may be replaced with. */
  repaired?: MultiPolygon;
  [figure: string]: unknown;
};

/** 422 for a recipe that is well formed and cannot become an area. */
export function refused({ detail, ...members }: Refusal): Problem {
  return new Problem(422, 'recipe-refused', detail, members);
}

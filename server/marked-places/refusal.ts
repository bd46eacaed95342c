import type { Position } from 'geojson';
import { Problem } from '../http/problem.ts';
import type { MarkedPlace } from './schema.ts';

/** Why a marked place is refused; for machines, the same for ever. */
type PlaceReason =
  | 'empty'
  | 'outside-city'
  | 'too-large'
  | 'too-many-vertices'
  | 'broken-geojson'
  | 'self-crossing'
  | 'swapped-coordinates';

export type PlaceRefusal = {
  reason: PlaceReason;
  /** A Polish sentence: what is wrong and the way out. */
  detail: string;
  /** [lon, lat] of what is wrong. */
  at?: Position;
  /** JSON pointer of the part in question, from the place. */
  path?: string;
  /** The whole place as it may be instead. */
  repaired?: MarkedPlace;
};

/** 422 for a place that is well formed and cannot be kept. */
export function placeRefused({ detail, ...members }: PlaceRefusal): Problem {
  return new Problem(422, 'place-refused', detail, members);
}

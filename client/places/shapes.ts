import type { Geometry } from 'geojson';
import type { z } from 'zod';
import type { locateAnswer, PlaceItem, servingAmbassador } from '../../server/places/schema.ts';

export type Place = PlaceItem;
export type PlaceKind = Place['kind'];
export type Ambassador = z.output<typeof servingAmbassador>;
export type Located = z.output<typeof locateAnswer>;
export type Near = Located['nearest'][number];

export type Share = {
  ambassador: Ambassador;
  /** Of the place, 0–1; several may serve the same part, then the sum is above 1. */
  share: number;
  part: { precinct: number; ranges: string }[];
};

export type Serving = {
  place: Place;
  answer: 'served' | 'split' | 'unserved';
  certain: boolean;
  /** Codes of why it is not certain. */
  reasons: string[];
  shares: Share[];
  unservedShare: number;
  ask: { kind: 'number'; reason: string } | null;
  nearest: Near[];
  basis: 'addresses' | 'street-lines' | 'precincts' | 'area';
  contact: { name: string; url: string } | null;
  geometry: Geometry;
};

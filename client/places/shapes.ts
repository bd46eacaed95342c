import type { Geometry } from 'geojson';
import type { z } from 'zod';
import type { locateAnswer, PlaceItem, servingAmbassador } from '../../server/places/schema.ts';
import type { ServingAnswer } from '../../server/places/serving/schema.ts';

export type Place = PlaceItem;
export type PlaceKind = Place['kind'];
export type Ambassador = z.output<typeof servingAmbassador>;
export type Located = z.output<typeof locateAnswer>;
export type Near = Located['nearest'][number];

/** The schema leaves coordinates open; they are GeoJSON. */
export type Serving = Omit<ServingAnswer, 'geometry'> & { geometry: Geometry };
export type Part = Serving['unservedPart'][number];

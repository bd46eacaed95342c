import { z } from 'zod';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const mostPoints = 50;
export const mostLines = 20;
export const mostShapes = 20;
const mostVertices = 500;

/**
 * A place as people mark it: points, lines and shapes, [lon, lat] in WGS 84; a shape is the coordinates of a GeoJSON
 * Polygon. Its geometry is made by `placed`.
 */
export const markedPlace = z.strictObject({
  points: z.array(position).max(mostPoints).default([]),
  lines: z.array(z.array(position).min(2).max(mostVertices)).max(mostLines).default([]),
  shapes: z
    .array(z.array(z.array(position).max(mostVertices)).min(1).max(20))
    .max(mostShapes)
    .default([]),
});
export type MarkedPlace = z.output<typeof markedPlace>;

import { z } from 'zod';
import { integer } from '../http/validation.ts';
import { type Filter, readNumbers, readShape } from './filter.ts';

const numbers = (count: number) =>
  z.string().transform((text, context) => {
    const values = readNumbers(text, count);
    if (values) return values;
    context.addIssue({ code: 'custom', message: `${count} numbers parted by commas` });
    return z.NEVER;
  });

const longitude = (value: number) => value >= -180 && value <= 180;
const latitude = (value: number) => value >= -90 && value <= 90;

const ring = z.string().transform((text, context) => {
  const shape = readShape(text);
  if (shape?.every(([lon, lat]) => longitude(lon) && latitude(lat))) return shape;
  context.addIssue({ code: 'custom', message: 'lon,lat;lon,lat;… with 3 to 200 points' });
  return z.NEVER;
});

/** Parameters of the shared spatial filter; a topic adds its own beside them. */
export const filterShape = {
  district: z.array(integer).optional().describe('District number; may be repeated, any of them matches'),
  area: integer.optional().describe('Id of an area'),
  bbox: numbers(4)
    .refine(
      ([w = 0, s = 0, e = 0, n = 0]) => longitude(w) && longitude(e) && latitude(s) && latitude(n) && w < e && s < n,
    )
    .optional()
    .describe('west,south,east,north in degrees'),
  near: numbers(3)
    .refine(([lon = 0, lat = 0, metres = 0]) => longitude(lon) && latitude(lat) && metres > 0 && metres <= 50_000)
    .optional()
    .describe('lon,lat,metres (at most 50 000 m)'),
  shape: ring.optional().describe('Drawn shape: lon,lat;lon,lat;… (3 to 200 points, not closed)'),
  edition: integer.optional().describe('Year of the edition'),
  q: z.string().trim().max(200).optional().describe('Words to find'),
};

export const pagingShape = {
  limit: integer
    .refine((value) => value >= 1 && value <= 500)
    .default(50)
    .describe('Items on a page, 1 to 500'),
  cursor: z.string().max(200).optional().describe('What `next` of the page before said'),
};

/** One page of a filtered list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    total: z.number().int().describe('All that match, on every page'),
    unlocated: z.number().int().describe('How many of the total have no place on the map'),
    next: z.string().nullable().describe('Cursor of the next page'),
  });

export type FilterQuery = { [Name in keyof typeof filterShape]?: z.output<(typeof filterShape)[Name]> };

/** The filter part of a validated query. */
export function filterOf(query: FilterQuery): Filter {
  return {
    district: query.district,
    area: query.area,
    bbox: query.bbox as Filter['bbox'],
    near: query.near as Filter['near'],
    shape: query.shape,
    edition: query.edition,
    q: query.q || undefined,
  };
}

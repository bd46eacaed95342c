/** About a centimetre, in degrees. */
const grid = '1e-7';

/**
 * SQL for what lines enclose, however they wind and cross: always valid polygons, null or empty when they enclose nothing.
 * Lines are noded on a grid, because without one GEOS fails on its way and tries again, which the embedded PostGIS cannot.
 *
 * @param lines SQL expression of a line or several
 */
export function enclosedBy(lines: string): string {
  return `ST_UnaryUnion(ST_CollectionExtract(ST_Polygonize(array[ST_UnaryUnion(${lines}, ${grid})]), 3), ${grid})`;
}

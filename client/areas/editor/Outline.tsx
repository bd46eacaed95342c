import type { Position } from 'geojson';
import type { Checked } from './recipe/recipe.ts';

const sidePx = 160;
const marginPx = 8;

/** The shape of an area without a map, north up; told in words beside it. */
export function Outline({ geometry }: { geometry: Checked['geometry'] | null }) {
  return (
    <svg className="editor-outline" viewBox={`0 0 ${sidePx} ${sidePx}`} aria-hidden="true">
      {geometry && <path d={pathOf(geometry.coordinates as Position[][][])} fillRule="evenodd" />}
    </svg>
  );
}

function pathOf(polygons: Position[][][]): string {
  const all = polygons.flat(2);
  const lons = all.map(([lon = 0]) => lon);
  const lats = all.map(([, lat = 0]) => lat);
  const [west, east] = [least(lons), -least(lons.map((lon) => -lon))];
  const [south, north] = [least(lats), -least(lats.map((lat) => -lat))];
  // A degree of longitude is shorter than one of latitude.
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const side = Math.max((east - west) * narrowing, north - south) || 1;
  const scale = (sidePx - 2 * marginPx) / side;
  const left = (sidePx - (east - west) * narrowing * scale) / 2;
  const top = (sidePx - (north - south) * scale) / 2;
  const write = ([lon = 0, lat = 0]: Position) =>
    `${(left + (lon - west) * narrowing * scale).toFixed(1)},${(top + (north - lat) * scale).toFixed(1)}`;
  return polygons
    .flat()
    .map((ring) => `M${ring.map(write).join('L')}Z`)
    .join('');
}

const least = (values: number[]): number =>
  values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);

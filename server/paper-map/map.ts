import type { Geometry, Position } from 'geojson';
import type { Sheet } from '../pdf/sheet.ts';
import { accent } from '../pdf/sheet.ts';
import { drawLabels } from './labels.ts';
import type { MapFeature } from './queries.ts';

/** metresPerPoint: how many metres a point of the paper is; `usualScale` when absent. */
export type Frame = { x: number; y: number; width: number; height: number; metresPerPoint?: number };

const colour = {
  land: '#fbfbf9',
  water: '#bcd6e8',
  casing: '#c9ced4',
  street: '#ffffff',
  tram: '#8a7a66',
  border: '#8d97a3',
};

/** Metres to a point of paper at which the names of streets can be read. */
export const usualScale = 3.4;

/** Half of what a frame shows, metres. */
export const halfOf = ({ width, height, metresPerPoint = usualScale }: Frame) => ({
  widthM: (width / 2) * metresPerPoint,
  heightM: (height / 2) * metresPerPoint,
});

/**
 * Draws the surroundings as vectors, with a name for who cannot see them. Pins stand on the points of what the map is
 * about, and in the middle when it is about nothing else.
 */
export function drawMap(sheet: Sheet, features: MapFeature[], frame: Frame, alt: string): void {
  sheet.addStructure(
    sheet.struct('Figure', { alt }, () => {
      sheet.save();
      sheet.rect(frame.x, frame.y, frame.width, frame.height).clip();
      sheet.rect(frame.x, frame.y, frame.width, frame.height).fill(colour.land);
      const of = (kind: MapFeature['kind']) => features.filter((feature) => feature.kind === kind);
      for (const { geometry } of of('area')) paint(sheet, geometry, frame, { fill: accent, opacity: 0.1 });
      for (const { geometry } of of('river'))
        paint(sheet, geometry, frame, { fill: colour.water, line: colour.water, width: 5 });
      for (const { geometry } of of('street')) paint(sheet, geometry, frame, { line: colour.casing, width: 5 });
      for (const { geometry } of of('street')) paint(sheet, geometry, frame, { line: colour.street, width: 3.6 });
      for (const { geometry } of of('tram')) paint(sheet, geometry, frame, { line: colour.tram, width: 1.2 });
      for (const { geometry } of of('district'))
        paint(sheet, geometry, frame, { line: colour.border, width: 1, dash: 4 });
      for (const { geometry } of of('area')) paint(sheet, geometry, frame, { line: accent, width: 1.4 });
      const places = of('place');
      for (const { geometry } of places)
        paint(sheet, geometry, frame, { fill: accent, opacity: 0.22, line: accent, width: 2.6 });
      const points = places.length > 0 ? places.flatMap(({ geometry }) => pointsOf(geometry)) : [[0, 0]];
      const pins = points.map((point) => toPaper(point, frame));
      drawLabels(sheet, features, frame, toPaper, pins);
      for (const pin of pins) drawPin(sheet, pin);
      sheet.restore();
      sheet.rect(frame.x, frame.y, frame.width, frame.height).lineWidth(0.75).strokeOpacity(1).stroke(colour.border);
    }),
  );
}

/** Metres from the middle → points on the paper. */
function toPaper(
  [east = 0, north = 0]: Position,
  { x, y, width, height, metresPerPoint = usualScale }: Frame,
): [number, number] {
  return [x + width / 2 + east / metresPerPoint, y + height / 2 - north / metresPerPoint];
}

type Look = { fill?: string; opacity?: number; line?: string; width?: number; dash?: number };

function paint(sheet: Sheet, geometry: Geometry, frame: Frame, look: Look): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) paint(sheet, part, frame, look);
    return;
  }
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return;
  const area = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  for (const line of linesOf(geometry)) {
    for (const [index, position] of line.entries()) {
      const [x, y] = toPaper(position, frame);
      if (index === 0) sheet.moveTo(x, y);
      else sheet.lineTo(x, y);
    }
    if (area) sheet.closePath();
  }
  sheet
    .lineJoin('round')
    .lineCap('round')
    .lineWidth(look.width ?? 1);
  if (look.dash) sheet.dash(look.dash, { space: look.dash });
  else sheet.undash();
  sheet.fillOpacity(look.opacity ?? 1).strokeOpacity(1);
  if (area && look.fill && look.line) sheet.fillAndStroke(look.fill, look.line, 'even-odd');
  else if (area && look.fill) sheet.fill(look.fill, 'even-odd');
  else if (look.line) sheet.stroke(look.line);
  sheet.undash().fillOpacity(1);
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}

function pointsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'MultiPoint') return geometry.coordinates;
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(pointsOf) : [];
}

/** The same pin as on the screen. */
function drawPin(sheet: Sheet, [x, y]: [number, number]): void {
  const radius = 11;
  const top = y - 24;
  sheet
    .moveTo(x, y)
    .bezierCurveTo(x - 4, y - 8, x - radius, top + 9, x - radius, top)
    .bezierCurveTo(x - radius, top - 15, x + radius, top - 15, x + radius, top)
    .bezierCurveTo(x + radius, top + 9, x + 4, y - 8, x, y)
    .closePath()
    .lineWidth(2)
    .fillAndStroke(accent, '#ffffff');
  sheet.circle(x, top, 4).fill('#ffffff');
}

import { expect, test } from 'vitest';
import { frameOf, pathOf } from './outline.ts';

/** A square kilometre or so at the Main Market Square. */
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [19.93, 50.055],
      [19.944, 50.055],
      [19.944, 50.064],
      [19.93, 50.064],
      [19.93, 50.055],
    ],
  ],
};

test('an area fills its picture, north above, and is as wide as on the ground', () => {
  const frame = frameOf(square, 200, 100, 10);
  const [left, bottom] = frame.toPicture([19.93, 50.055]);
  const [right, top] = frame.toPicture([19.944, 50.064]);
  expect(top).toBeCloseTo(10);
  expect(bottom).toBeCloseTo(90);
  expect(right - left).toBeCloseTo(80 * ((0.014 * Math.cos((50.0595 * Math.PI) / 180)) / 0.009), 0);
});

test('parts and holes are all in the path', () => {
  const holed = {
    type: 'MultiPolygon' as const,
    coordinates: [[square.coordinates[0] ?? [], square.coordinates[0] ?? []], square.coordinates],
  };
  expect(pathOf(holed, frameOf(holed, 200, 100, 10)).match(/M/g)).toHaveLength(3);
});

import { area } from '@turf/area';
import { describe, expect, it } from 'vitest';
import { boxAround, circleAround, metresBetween } from './circle.ts';

const rynek: [number, number] = [19.9373, 50.0617];

describe('a circle on the ground', () => {
  it('around the Main Square has the area of its radius', () => {
    expect(area(circleAround([...rynek, 1000])) / 1e6).toBeCloseTo(Math.PI, 1);
  });

  it('is closed exactly', () => {
    const [ring = []] = circleAround([...rynek, 500]).coordinates;
    expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('lies in its box, which it touches', () => {
    const [west, south, east, north] = boxAround([...rynek, 2000]);
    expect(metresBetween([west, rynek[1]], [east, rynek[1]])).toBeCloseTo(4000, 0);
    expect(metresBetween([rynek[0], south], [rynek[0], north])).toBeCloseTo(4000, 0);
  });

  it('measures the Main Square to Plac Centralny as about 7.2 km', () => {
    expect(Math.abs(metresBetween(rynek, [20.0373, 50.0722]) - 7240)).toBeLessThan(60);
  });
});

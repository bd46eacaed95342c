import { expect, it } from 'vitest';
import { shareTicks, steps } from './day-scale.ts';

it('the scale of shares begins at nought, is even, and leaves room above the line', () => {
  expect(shareTicks([0.01, 0.59])).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(shareTicks([0.5])).toEqual([0, 0.2, 0.4, 0.6]);
  expect(shareTicks([0.97])).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(shareTicks([0])).toEqual([0, 0.01, 0.02]);
});

it('the line reaches until today though nothing has changed since', () => {
  const { from, to, points } = steps([{ day: '2026-09-06', served: 1, residents: 4 }], '2026-11-23');
  expect([new Date(from), new Date(to)]).toEqual([new Date('2026-09-06'), new Date('2026-11-23')]);
  expect(points).toEqual([{ time: from, share: 0.25 }]);
});

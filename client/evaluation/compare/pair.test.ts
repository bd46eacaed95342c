import { expect, it } from 'vitest';
import { inOrder } from './pair.ts';

it('districts stay on the sides where they were chosen, though the address names them by number', () => {
  expect(inOrder([1, 8], [8, 1])).toEqual([8, 1]);
  expect(inOrder([1, 8], [1, 8])).toEqual([1, 8]);
  expect(inOrder([3, 5, 9], [8, 1])).toEqual([3, 5]);
});

it('what the address leaves open is filled with another district', () => {
  expect(inOrder([], [1, 18])).toEqual([1, 18]);
  expect(inOrder([18], [1, 18])).toEqual([1, 18]);
  expect(inOrder([4], [1, 18])).toEqual([4, 1]);
});

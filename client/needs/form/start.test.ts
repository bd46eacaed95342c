import { expect, test } from 'vitest';
import { begun, startOf } from './start.ts';

const typed = { ...startOf({}, null), theme: 'sport' as const, body: 'Boisko przy szkole jest zamknięte.', meeting: 3 };

test('what was typed goes on after a reload, also where it differs from what the address began with', () => {
  const from = begun({ meeting: '3', theme: 'greenery' });
  expect(startOf(from, { from, content: typed })).toEqual(typed);
});

test('another address wins in what it says, and the words stay', () => {
  const draft = { from: begun({ meeting: '3' }), content: typed };
  expect(startOf(begun({ meeting: '8', area: 12 }), draft)).toEqual({ ...typed, meeting: 8, area: 12 });
});

test('an address that says nothing of a kind begins nothing', () => {
  expect(begun({ meeting: 'x', theme: 'weather' })).toEqual({});
});

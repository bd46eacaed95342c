import { expect, test } from 'vitest';
import type { ProposalStatus } from '../shapes.ts';
import { pathOf } from './path.ts';

const move = (from: ProposalStatus, to: ProposalStatus, day: number) => ({
  from,
  to,
  role: 'author' as const,
  note: '',
  at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
});
const states = (steps: ReturnType<typeof pathOf>) => steps.map(({ status, state }) => `${status} ${state}`);

test('a proposal that went straight from the feedback to ready has left out workshop and improving', () => {
  const history = [
    move('draft', 'developed', 1),
    move('developed', 'in-consultation', 2),
    move('in-consultation', 'feedback-given', 9),
    move('feedback-given', 'ready', 11),
  ];
  const steps = pathOf({ status: 'ready', history });
  expect(states(steps)).toEqual([
    'draft done',
    'developed done',
    'in-consultation done',
    'feedback-given done',
    'workshop skipped',
    'improved skipped',
    'ready now',
    'submitted ahead',
  ]);
  expect(steps[3]?.at).toBe('2026-11-09T10:00:00Z');
});

test('one that was sent to the unit again stands there with the newer date, and what follows is ahead again', () => {
  const history = [
    move('draft', 'developed', 1),
    move('developed', 'in-consultation', 2),
    move('in-consultation', 'feedback-given', 5),
    move('feedback-given', 'improved', 6),
    move('improved', 'in-consultation', 7),
  ];
  const steps = pathOf({ status: 'in-consultation', history });
  expect(steps[2]).toEqual({ status: 'in-consultation', state: 'now', at: '2026-11-07T10:00:00Z' });
  expect(steps.slice(3).every(({ state, at }) => state === 'ahead' && at === null)).toBe(true);
});

test('a withdrawn one shows how far it came', () => {
  const history = [move('draft', 'developed', 1), move('developed', 'withdrawn', 3)];
  expect(states(pathOf({ status: 'withdrawn', history })).slice(0, 3)).toEqual([
    'draft done',
    'developed done',
    'in-consultation ahead',
  ]);
});

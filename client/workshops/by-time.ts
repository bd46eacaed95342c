import type { Slot } from './shapes.ts';

/** Slots that begin at one time, in order. */
export type Round = { startsAt: string; endsAt: string; startsLocal: string; endsLocal: string; slots: Slot[] };

/** Groups slots, which come by time and table, by when they begin. */
export function roundsOf(slots: Slot[]): Round[] {
  const rounds = new Map<string, Round>();
  for (const slot of slots) {
    const { startsAt, endsAt, startsLocal, endsLocal } = slot;
    const round = rounds.get(startsAt) ?? { startsAt, endsAt, startsLocal, endsLocal, slots: [] };
    rounds.set(startsAt, round);
    round.slots.push(slot);
  }
  return [...rounds.values()];
}

/** `2027-03-15T16:20` → 16:20. */
export const clockOf = (local: string): string => local.slice(-5);

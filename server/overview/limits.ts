/**
 * Days for which each thing may wait; on the day after them it is late. Nobody has promised more anywhere: a unit's
 * answer alone has a last day of its own, so that it is late at once.
 */
export const limitDays = {
  'round-late': 0,
  'round-to-confirm': 3,
  application: 14,
  'area-proposal': 14,
  'meeting-to-tell': 3,
  'workshop-to-close': 3,
  'training-to-close': 3,
  'discussion-report': 1,
  'exchange-report': 1,
} as const;
export const lateKinds = Object.keys(limitDays) as (keyof typeof limitDays)[];
export type LateKind = (typeof lateKinds)[number];

/** How far ahead what is to come is shown, in days: what one comes to, and last days of units. */
export const comingDays = 30;
export const dueDays = 7;

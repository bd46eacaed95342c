/** Whom a proposal is for. */
export const scopes = ['district', 'city'] as const;
/** Where a proposal may come from. */
export const origins = ['meeting', 'needs', 'ready'] as const;

/** Longest texts, in characters; how long a title and a short description may be, an edition says beside that. */
export const mostLetters = {
  title: 200,
  short: 1000,
  description: 20_000,
  justification: 10_000,
  schedule: 5_000,
  placeNote: 500,
  costLabel: 200,
} as const;
export const mostCostRows = 50;
export const mostAmountPln = 100_000_000;

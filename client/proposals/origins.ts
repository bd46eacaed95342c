/** Where a proposal may come from. */
export const origins = ['meeting', 'needs', 'ready'] as const;

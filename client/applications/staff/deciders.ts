/** Who works with applications and areas of others, as `server/applications/guard.ts` says. */
export const deciders = ['staff', 'administrator'] as const;

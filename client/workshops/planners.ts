import type { Role } from '../../server/accounts/role.ts';

/** Who plans workshops and marathons. */
export const planners: readonly Role[] = ['staff', 'administrator'];
/** Who sits at their tables, or looks after them. */
export const atTables: readonly Role[] = ['expert', 'staff', 'administrator'];

/** Roles that an administrator gives. A person may hold several; whoever has an account is a resident besides. */
export const grantedRoles = ['ambassador', 'expert', 'staff', 'administrator'] as const;
export type GrantedRole = (typeof grantedRoles)[number];

export const roles = ['resident', ...grantedRoles] as const;
export type Role = (typeof roles)[number];

/** Roles that work with other people's data: they need a second factor in production. */
export const guardedRoles: readonly Role[] = ['staff', 'administrator'];

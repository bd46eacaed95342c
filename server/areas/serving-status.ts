/**
 * They can be turned to, as a list and as an SQL condition over the table `ambassadors`. Whoever awaits training serves already, because the
 * area is theirs and letters reach them; who is suspended or has ended does not.
 */
export const servingStatuses = ['awaiting-training', 'active'] as const;
export const isServing = `ambassadors.status in ('${servingStatuses.join("', '")}')`;

export const isServingStatus = (status: string): boolean => (servingStatuses as readonly string[]).includes(status);

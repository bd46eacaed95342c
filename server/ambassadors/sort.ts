/** What the public list may be ordered by: `residents` from the most, `since` from the newest. */
export const ambassadorSorts = ['name', 'area', 'district', 'residents', 'since'] as const;
export type AmbassadorSort = (typeof ambassadorSorts)[number];

/** Forms of participation that an ambassador favours. */
export const forms = ['budget', 'local-initiative', 'consultation'] as const;
export type Form = (typeof forms)[number];

export const ambassadorStatuses = ['awaiting-training', 'active', 'suspended', 'ended'] as const;
export type AmbassadorStatus = (typeof ambassadorStatuses)[number];

/** Who stands in the list unless asked otherwise: whoever has ended does not. */
export const listedStatuses: readonly AmbassadorStatus[] = ['awaiting-training', 'active', 'suspended'];

/** Forms of participation that an ambassador favours: participatory budget, local initiative, public consultation. */
export const forms = ['budget', 'local-initiative', 'consultation'] as const;
export type Form = (typeof forms)[number];

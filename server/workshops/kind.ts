export const workshopKinds = ['workshop', 'marathon'] as const;
export type WorkshopKind = (typeof workshopKinds)[number];

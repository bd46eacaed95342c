/** What kind of area an ambassador cares for. */
export const areaKinds = ['estate', 'streets', 'part-of-district'] as const;

export type AreaKind = (typeof areaKinds)[number];

/** Metres offered around a place. */
export const radii = [250, 500, 1000, 2000, 3000, 5000] as const;
export const usualRadius = 1000;

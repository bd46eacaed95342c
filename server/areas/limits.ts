/** What an edition allows of an area. */
export type Limits = { maxAreaKm2: number; maxVertices: number };

import type { AmbassadorStatus, Form } from '../../ambassadors/sort.ts';
import type { AreaKind } from '../../areas/area-kind.ts';

/** Ring of a drawn shape, [lon, lat] in order; the first point is not repeated. */
export type Ring = [lon: number, lat: number][];

/** A fictional ambassador with the recipe of the area, as a person would say it. */
export type PlannedAmbassador = {
  name: string;
  forms: Form[];
  introduction: string;
  /** Active when absent. */
  status?: AmbassadorStatus;
  /** Why somebody was suspended or has ended. */
  statusNote?: string;
  area: PlannedArea;
};

export type PlannedArea = {
  name: string;
  kind: AreaKind;
  precincts?: number[];
  /** Labels of streets, all in `district`. */
  streets?: { district: number; labels: string[] };
  drawn?: Ring[];
  cut?: Ring[];
};

/** A fictional application. Whoever was accepted is the planned ambassador of the same name, with that area. */
export type PlannedApplication = {
  name: string;
  status: 'submitted' | 'returned' | 'accepted' | 'declined' | 'withdrawn';
  /** Since when it has waited, or had been waiting when it was decided. */
  daysAgo: number;
  decidedDaysAgo?: number;
  note?: string;
  forms: Form[];
  motivation: string;
  experience?: string;
  accessibility?: string;
  area?: PlannedArea;
};

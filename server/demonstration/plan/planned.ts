import type { AreaKind } from '../../areas/area-kind.ts';

/** Forms of participation that an ambassador favours. */
export type Form = 'budget' | 'local-initiative' | 'consultation';

/** Ring of a drawn shape, [lon, lat] in order; the first point is not repeated. */
export type Ring = [lon: number, lat: number][];

/** A fictional ambassador with the recipe of the area, as a person would say it. */
export type PlannedAmbassador = {
  name: string;
  forms: Form[];
  introduction: string;
  area: {
    name: string;
    kind: AreaKind;
    precincts?: number[];
    /** Labels of streets, all in `district`. */
    streets?: { district: number; labels: string[] };
    drawn?: Ring[];
    cut?: Ring[];
  };
};

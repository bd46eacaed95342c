import { centre } from './plan/centre.ts';
import { east } from './plan/east.ts';
import { inOtherStates } from './plan/in-other-states.ts';
import { north } from './plan/north.ts';
import type { PlannedAmbassador } from './plan/planned.ts';
import { south } from './plan/south.ts';
import { southEast } from './plan/south-east.ts';

/** The fictional edition that the demonstration shows. Contact is the city's real page; people and areas are invented. */
export const plannedEdition = {
  year: 2026,
  name: 'Edycja demonstracyjna 2026',
  maxAreaKm2: 40,
  maxVertices: 5_000,
  contactName: 'Budżet obywatelski Krakowa',
  contactUrl: 'https://budzet.krakow.pl',
};

/** All people are invented; any likeness is chance. */
export const plannedAmbassadors: PlannedAmbassador[] = [
  ...centre,
  ...north,
  ...south,
  ...southEast,
  ...east,
  ...inOtherStates,
];

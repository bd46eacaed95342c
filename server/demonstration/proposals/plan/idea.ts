import type { Theme } from '../../../proposals/theme.ts';

/** What could be done somewhere. `where` is a place as a sentence takes it: „przy ul. Karmelickiej”. */
export type Idea = {
  theme: Theme;
  thing: string;
  /** Shown on the map as a point, along a street, as a yard, or meant for the whole district. */
  form: 'point' | 'line' | 'yard' | 'district';
  short: (where: string) => string;
  description: string;
  /** What was added after the talk with the city's experts. */
  improvement: string;
  justification: string;
  schedule: string;
  /** Label and PLN. */
  costs: [label: string, amountPln: number][];
};

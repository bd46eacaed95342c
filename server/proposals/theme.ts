/** Themes of the budget's projects, as its own icons have them. Source: budzet.krakow.pl. */
export const themes = [
  'greenery',
  'infrastructure',
  'culture',
  'sport',
  'social',
  'health',
  'education',
  'safety',
  'cycling',
] as const;
export type Theme = (typeof themes)[number];

import { MapPin, Move, Pentagon, Spline } from 'lucide-react';

/** What can be done on the map while a place is marked, with the picture of each. */
export const modes = [
  ['point', MapPin],
  ['line', Spline],
  ['shape', Pentagon],
  ['move', Move],
] as const;

import { paletteOf } from '../map/palette.ts';
import { useMoreContrast, useScheme } from '../map/scheme.ts';
import { stepOf } from './shown/classes.ts';

/** The colour that a class has on the map. */
export function ClassSwatch({ index, count }: { index: number; count: number }) {
  const { steps, districtLine } = paletteOf(useScheme(), useMoreContrast());
  return (
    <svg className="class-swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <rect x="1" y="1" width="26" height="18" fill={steps[stepOf(index, count, steps.length)]} stroke={districtLine} />
    </svg>
  );
}

/** What is not known is hatched, on the map and here. */
export function MissingSwatch() {
  const { districtLine, city } = paletteOf(useScheme(), useMoreContrast());
  return (
    <svg className="class-swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <rect x="1" y="1" width="26" height="18" fill={city} stroke={districtLine} />
      <path d="M3 17 17 3M11 17 25 3M19 17l6-6M3 9l6-6" stroke={districtLine} strokeWidth="1.5" fill="none" />
    </svg>
  );
}

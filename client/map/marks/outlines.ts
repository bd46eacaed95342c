import type { Look } from './looks.ts';

/** Outlines of marks in a box of `outlineBox` square; the tip stands at the place, the picture in the head. */
export const outlines: Record<Look['outline'], string> = {
  pin: 'M16 31C13 25.5 5.5 20 5.5 13a10.5 10.5 0 0 1 21 0C26.5 20 19 25.5 16 31z',
  bubble: 'M9 3h14a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-3l-4 8-4-8H9a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z',
  sheet: 'M7 2.5h12l6 6V23.5h-5.5L16 31l-3.5-7.5H7z',
  hexagon: 'M16 1.5 26.5 7.5v11l-7 4L16 31l-3.5-8.5-7-4v-11z',
};
export const outlineBox = 32;
/** Where the picture stands and how large it is. */
export const glyphPlace = { x: 16, y: 13.2, size: 14.5, box: 24, lineWidth: 2.3 };

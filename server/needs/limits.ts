/** Shortest and longest text of a need, in characters. */
export const bodyLeast = 10;
export const bodyMost = 1000;

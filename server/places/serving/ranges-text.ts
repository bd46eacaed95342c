import type { NumberedEntry, Parity } from '../../../geodata/build/house-number.ts';

const parityWord: Readonly<Record<Parity, string>> = { all: '', odd: 'nieparzyste ', even: 'parzyste ' };

/** Numbers as the official lists put them, shortened: "nieparzyste 1–17a, parzyste od 2, bez 8"; empty for the whole street. */
export function rangesText({ ranges = [], except = [] }: NumberedEntry): string {
  const parts = ranges.map(({ parity, from, to }) => {
    const word = parityWord[parity];
    if (from !== undefined && to !== undefined) return from === to ? `${word}${from}` : `${word}${from}–${to}`;
    if (from !== undefined) return `${word}od ${from}`;
    return to === undefined ? word.trim() : `${word}do ${to}`;
  });
  if (except.length > 0) parts.push(`bez ${except.join(', ')}`);
  return parts.join(', ').toLowerCase();
}

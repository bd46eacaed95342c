import type { Knex } from 'knex';
import { groupPieces, type Size } from './group.ts';
import { type NewGap, readPieces, replaceGaps, type UnservedPiece } from './queries.ts';

/** About what ambassadors take on; a gap above it is offered in parts. An assumption of ours, no rule of the programme. */
const mostForOne: Size = { residents: 8_000, areaKm2: 8 };

/** Finds the gaps of some districts anew. */
export async function findGaps(transaction: Knex, districts: number[]): Promise<void> {
  const pieces = await readPieces(transaction, districts);
  const gaps: NewGap[] = [];
  const taken = new Map<string, number>();
  for (const group of groupPieces(pieces, mostForOne)) {
    const gap = gapOf(group.map((index) => pieces[index] as UnservedPiece));
    const before = taken.get(gap.id) ?? 0;
    taken.set(gap.id, before + 1);
    gaps.push(before === 0 ? gap : { ...gap, id: `${gap.id}-${before + 1}` });
  }
  await replaceGaps(transaction, districts, gaps);
}

/** Called after the district and its first precinct: the same gap keeps its address while its first precinct stays unserved. */
function gapOf(pieces: UnservedPiece[]): NewGap {
  const precincts = [...new Set(pieces.map(({ precinct }) => precinct))].sort((a, b) => a - b);
  const { district } = pieces[0] as UnservedPiece;
  return {
    id: `${district}-${precincts[0]}`,
    district,
    residents: Math.round(pieces.reduce((sum, { residents }) => sum + residents, 0)),
    recipe: {
      precincts: pieces.filter(({ whole }) => whole).map(({ precinct }) => precinct),
      streets: [],
      drawn: pieces.filter(({ whole }) => !whole).map(({ geometry }) => geometry),
      cut: [],
    },
    precincts,
    pieces: pieces.map(({ geometry }) => geometry),
  };
}

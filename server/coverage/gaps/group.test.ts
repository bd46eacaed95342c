import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPieces, type Piece } from './group.ts';

const most = { residents: 100, areaKm2: 10 };

/** Pieces with common borders between some of them, the same from both sides. */
const city = fc.integer({ min: 1, max: 24 }).chain((count) =>
  fc
    .tuple(
      fc.array(
        fc.record({ residents: fc.integer({ min: 0, max: 90 }), areaKm2: fc.double({ min: 0, max: 9, noNaN: true }) }),
        {
          minLength: count,
          maxLength: count,
        },
      ),
      fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.double({ min: 1, max: 900, noNaN: true })), {
        maxLength: 50,
      }),
    )
    .map(([sizes, borders]) => {
      const pieces: Piece[] = sizes.map((size) => ({ ...size, touching: [] }));
      for (const [from, to, borderM] of borders) {
        if (from === to || pieces[from]?.touching.some(({ piece }) => piece === to)) continue;
        pieces[from]?.touching.push({ piece: to, borderM });
        pieces[to]?.touching.push({ piece: from, borderM });
      }
      return pieces;
    }),
);

describe('groups of unserved pieces', () => {
  it('hold every piece once, hang together, and are small enough for one ambassador', () => {
    fc.assert(
      fc.property(city, (pieces) => {
        const groups = groupPieces(pieces, most);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(pieces.map((_, index) => index));
        for (const group of groups) {
          expect(reachedFrom(group, pieces)).toEqual(new Set(group));
          const residents = group.reduce((sum, index) => sum + (pieces[index]?.residents ?? 0), 0);
          const areaKm2 = group.reduce((sum, index) => sum + (pieces[index]?.areaKm2 ?? 0), 0);
          if (group.length > 1) {
            expect(residents).toBeLessThanOrEqual(most.residents);
            expect(areaKm2).toBeLessThanOrEqual(most.areaKm2);
          }
        }
      }),
    );
  });

  it('stay whole while they are small enough', () => {
    fc.assert(
      fc.property(city, (pieces) => {
        const groups = groupPieces(pieces, { residents: 1e9, areaKm2: 1e9 });
        for (const group of groups)
          for (const index of group)
            for (const { piece } of pieces[index]?.touching ?? []) expect(group).toContain(piece);
      }),
    );
  });

  it('are cut where the halves are most even', () => {
    const row = [40, 40, 40, 40].map((residents, index) => ({
      residents,
      areaKm2: 0.1,
      touching: [index - 1, index + 1]
        .filter((piece) => piece >= 0 && piece < 4)
        .map((piece) => ({ piece, borderM: 100 })),
    }));
    expect(groupPieces(row, most)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

function reachedFrom(group: number[], pieces: Piece[]): Set<number> {
  const reached = new Set(group.slice(0, 1));
  for (const index of reached)
    for (const { piece } of pieces[index]?.touching ?? []) if (group.includes(piece)) reached.add(piece);
  return reached;
}

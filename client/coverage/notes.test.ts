import { describe, expect, it } from 'vitest';
import { type Note, placeNotes } from './notes.ts';

const noteOf = (id: number, gap: string): Note => ({ id, gap, body: '', author: null, writtenAt: '2026-11-01' });

describe('notes of unserved neighbourhoods', () => {
  it('follow their precinct when its place is grouped with others, and stay to be read when somebody took it on', () => {
    const kept = noteOf(1, '4-71');
    const moved = noteOf(2, '8-173');
    const taken = noteOf(3, '18-402-2');
    const { byGap, gone } = placeNotes(
      [kept, moved, taken],
      [
        { id: '4-71', precincts: [71, 72] },
        { id: '8-170', precincts: [170, 171, 173] },
      ],
    );
    expect(byGap).toEqual(
      new Map([
        ['4-71', [kept]],
        ['8-170', [moved]],
      ]),
    );
    expect(gone).toEqual([taken]);
  });

  it('prefers the very place where a precinct holds several', () => {
    const note = noteOf(1, '7-150-2');
    const gaps = [
      { id: '7-150', precincts: [150] },
      { id: '7-150-2', precincts: [150] },
    ];
    expect([...placeNotes([note], gaps).byGap.keys()]).toEqual(['7-150-2']);
  });
});

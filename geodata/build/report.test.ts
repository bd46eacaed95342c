import { expect, test } from 'vitest';
import { findRefusals, type Report, TOLERANCES } from './report.ts';

const sound: Report = {
  tolerances: TOLERANCES,
  counts: {},
  districts: [{ number: 1, borderM: 1.1, areaPercent: 0.01 }],
  precinctsFurthest: [],
  coverage: {
    districts: { invalid: 0, mismatched: 0, holes: 0, overlapM2: 0 },
    precincts: { invalid: 0, mismatched: 0, holes: 0, overlapM2: 0 },
  },
  slivers: {
    placed: 4,
    unplaced: 0,
    areaM2: 9,
    widestM: 1,
    crossings: [{ precinct: 370, district: 16, areaM2: 71_658 }],
  },
  precinctsCrossing: [{ precinct: 370, percent: 95.5 }],
  residentsRounding: [],
  streetLists: {
    cut: [],
    markedCutByPublisher: 0,
    problems: [],
    fragmentsResolved: [],
    fragmentsKept: [],
    fragmentsTooShort: [],
    namesakes: [],
    onlyByLine: [],
  },
  bytes: {},
  totalBytes: 1_000,
};

test('a sound dataset is not refused, also with a precinct that really crosses a line', () => {
  expect(findRefusals(sound)).toEqual([]);
});

test.each<[string, Partial<Report>, RegExp]>([
  [
    'a border too far off',
    { districts: [{ number: 7, borderM: 10.5, areaPercent: 0 }] },
    /border of district 7 is 10\.5 m/,
  ],
  [
    'an area too different',
    { districts: [{ number: 7, borderM: 1, areaPercent: 0.3 }] },
    /area of district 7 differs by 0\.3 %/,
  ],
  [
    'a gap',
    { coverage: { ...sound.coverage, precincts: { invalid: 0, mismatched: 0, holes: 1, overlapM2: 0 } } },
    /precincts are no coverage/,
  ],
  [
    'an overlap',
    { coverage: { ...sound.coverage, districts: { invalid: 0, mismatched: 0, holes: 0, overlapM2: 2 } } },
    /districts are no coverage/,
  ],
  ['ground that no precinct takes', { slivers: { ...sound.slivers, unplaced: 1 } }, /1 slivers/],
  [
    'a precinct that leaves its district',
    { precinctsCrossing: [{ precinct: 12, percent: 99.1 }] },
    /Precinct 12 lies only 99\.1 %/,
  ],
  ['too many bytes', { totalBytes: 1_500_001 }, /1500001 bytes/],
])('%s is refused in words', (_, change, sentence) => {
  expect(findRefusals({ ...sound, ...change })).toEqual([expect.stringMatching(sentence)]);
});

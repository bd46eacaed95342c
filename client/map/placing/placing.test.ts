import { beforeEach, expect, test } from 'vitest';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { tool } from '../tool.ts';
import {
  changePlace,
  finishPart,
  missingPoints,
  openPlacing,
  placing,
  setPoint,
  takeTool,
  undoPlacing,
} from './placing.ts';

let given: (MarkedPlace | null)[];
let close: () => void;
beforeEach(() => {
  close?.();
  given = [];
  close = openPlacing(null, (place) => given.push(place));
});
const said = () => '';

test('a point is given to the form at once, a line when it is finished with two points, a shape with three', () => {
  takeTool('point');
  setPoint([19.93737, 50.06168], said);
  expect(given.at(-1)?.points).toEqual([[19.93737, 50.06168]]);
  takeTool('line');
  setPoint([19.93, 50.06], said);
  finishPart('');
  expect(given.at(-1)?.lines).toEqual([]);
  setPoint([19.94, 50.06], said);
  finishPart('');
  expect(given.at(-1)?.lines).toHaveLength(1);
  takeTool('shape');
  for (const lon of [19.93, 19.94]) setPoint([lon, 50.06], said);
  expect(missingPoints(placing.get())).toBe(1);
  setPoint([19.935, 50.07], said);
  finishPart('');
  expect(given.at(-1)?.shapes[0]?.[0]).toHaveLength(4);
});

test('undo takes back points being set first, then whole steps, until nothing is marked', () => {
  takeTool('point');
  setPoint([19.93737, 50.06168], said);
  takeTool('line');
  setPoint([19.93, 50.06], said);
  undoPlacing('');
  expect(placing.get().unfinished).toEqual([]);
  expect(given).toHaveLength(1);
  undoPlacing('');
  expect(given.at(-1)).toBeNull();
  undoPlacing('');
  expect(given).toHaveLength(2);
});

test('the same point twice is one, and what was left unfinished goes on with the same tool only', () => {
  takeTool('line');
  setPoint([19.93, 50.06], said);
  setPoint([19.93, 50.06], said);
  expect(placing.get().unfinished).toHaveLength(1);
  takeTool('line');
  expect(placing.get().unfinished).toHaveLength(1);
  takeTool('shape');
  expect(placing.get().unfinished).toEqual([]);
});

test('closing the form gives the map back to asking', () => {
  takeTool('point');
  expect(tool.get().tool).toBe('marks');
  close();
  expect(tool.get().tool).toBe('ask');
  changePlace(null, '');
  expect(given).toEqual([]);
});

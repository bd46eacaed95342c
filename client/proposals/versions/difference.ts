import { diffWords } from 'diff';
import { alike } from '../../saving/parts.ts';
import { type ContentPart, ofContent } from '../edit/content.ts';
import type { Content } from '../shapes.ts';

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };
export type CostChange = { label: string; before: number | null; after: number | null };

/** Words of Polish and Ukrainian are told apart by their own letters. */
const segmenter = new Intl.Segmenter('pl', { granularity: 'word' });
/** Of what stayed the same, so many characters stand around a change. */
const aroundChange = 120;

/** Parts of a proposal that differ between two versions, in the order of the form. */
export const changedParts = (before: Content, after: Content): ContentPart[] =>
  ofContent.names.filter((part) => !alike(before[part], after[part]));

/** Word by word what was taken out and what came in; long stretches that stayed are shortened. */
export function wordChanges(before: string, after: string): Piece[] {
  const pieces = diffWords(before, after, { intlSegmenter: segmenter }).map(
    ({ added, removed, value }): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  return pieces.map((piece, at) =>
    piece.kind === 'same' ? { ...piece, text: shortened(piece.text, at === 0, at === pieces.length - 1) } : piece,
  );
}

function shortened(text: string, first: boolean, last: boolean): string {
  const [head, tail] = [first ? 0 : aroundChange, last ? 0 : aroundChange];
  if (text.length <= head + tail + aroundChange) return text;
  const [begin, end] = [text.slice(0, head), tail === 0 ? '' : text.slice(-tail)];
  return `${begin.replace(/\S*$/, '')}[…]${end.replace(/^\S*/, '')}`;
}

/** Items of the costs side by side, by their names; those with one name in their order. */
export function costChanges(before: Content['costs'], after: Content['costs']): CostChange[] {
  const left = [...before];
  const rows = after.map(({ label, amountPln }): CostChange => {
    const at = left.findIndex((item) => item.label === label);
    const was = at < 0 ? null : (left.splice(at, 1)[0]?.amountPln ?? null);
    return { label, before: was, after: amountPln };
  });
  return [...rows, ...left.map(({ label, amountPln }) => ({ label, before: amountPln, after: null }))];
}

import { publishedFields } from '../../../server/ambassadors/published-field.ts';
import type { Answers } from '../shapes.ts';

/** One thing that is typed or chosen; consents part by part, because each is a decision of its own. */
export type AnswerPart = Exclude<keyof Answers, 'consents'> | `consents.${(typeof publishedFields)[number]}`;

export const answerParts: AnswerPart[] = [
  'name',
  'phone',
  'residenceConfirmed',
  'forms',
  'experience',
  'motivation',
  'accessibility',
  'clauseRead',
  'clauseText',
  ...publishedFields.map((field) => `consents.${field}` as const),
];

export function readPart(answers: Answers, part: AnswerPart): unknown {
  if (!part.startsWith('consents.')) return answers[part as keyof Answers];
  return answers.consents?.[part.slice('consents.'.length) as (typeof publishedFields)[number]];
}

/** Answers with one part changed; undefined takes it away. */
export function withPart(answers: Answers, part: AnswerPart, value: unknown): Answers {
  if (!part.startsWith('consents.')) return without({ ...answers, [part]: value });
  const field = part.slice('consents.'.length);
  return without({ ...answers, consents: without({ ...answers.consents, [field]: value }) });
}

/** An empty answer and none are alike. */
const empty = (value: unknown): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
/** The server takes the space around words away. */
const written = (value: unknown): string =>
  empty(value) ? '' : typeof value === 'string' ? value.trim() : JSON.stringify(value);
const alike = (one: unknown, other: unknown): boolean => written(one) === written(other);

const without = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;

export const sameAnswers = (one: Answers, other: Answers): boolean =>
  answerParts.every((part) => alike(readPart(one, part), readPart(other, part)));

/**
 * Brings together what was typed here and on another device since both had `base`. A part changed on one side only is
 * taken from that side; the clashes are those changed differently on both, which somebody has to choose between.
 *
 * @returns answers with mine in the clashing parts, and the names of these parts
 */
export function mergeAnswers(
  base: Answers,
  mine: Answers,
  theirs: Answers,
): { merged: Answers; clashes: AnswerPart[] } {
  let merged = mine;
  const clashes: AnswerPart[] = [];
  for (const part of answerParts) {
    const [before, here, there] = [readPart(base, part), readPart(mine, part), readPart(theirs, part)];
    if (alike(here, there) || alike(before, there)) continue;
    if (alike(before, here)) merged = withPart(merged, part, there);
    else clashes.push(part);
  }
  return { merged, clashes };
}

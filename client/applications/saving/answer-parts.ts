import { publishedFields } from '../../../server/ambassadors/published-field.ts';
import type { Parts } from '../../saving/parts.ts';
import type { Answers } from '../shapes.ts';

/** One thing that is typed or chosen; consents part by part, because each is a decision of its own. */
export type AnswerPart = Exclude<keyof Answers, 'consents'> | `consents.${(typeof publishedFields)[number]}`;

const answerParts: AnswerPart[] = [
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

const without = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;

/** Of what answers consist, for saving them as they are typed. */
export const ofAnswers: Parts<Answers, AnswerPart> = { names: answerParts, read: readPart, write: withPart };

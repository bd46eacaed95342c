import type { AnswerPart } from '../saving/answer-parts.ts';
import type { Answers } from '../shapes.ts';
import type { FormErrors } from './checks.ts';

/** What each section of the form is given. */
export type OwnPart = {
  answers: Answers;
  change: (part: AnswerPart, value: unknown) => void;
  errors: FormErrors;
};

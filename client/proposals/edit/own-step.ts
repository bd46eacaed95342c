import type { Content, Finding, ProposalWhole, Rules } from '../shapes.ts';
import type { ContentPart } from './content.ts';

/** What each step of the form is given. */
export type OwnStep = {
  proposal: ProposalWhole;
  content: Content;
  change: (part: ContentPart, value: unknown) => void;
  rules: Rules;
  /** What is wrong with a field, in words; undefined when nothing is, or when it is only not filled in yet. */
  wrong: (field: Finding['field']) => string | undefined;
  findings: Finding[];
};

import type { Content, Finding, ProposalWhole, Rules } from '../shapes.ts';
import type { ContentPart } from './content.ts';
import type { CostRow } from './cost-rows.ts';

/** What was typed or drawn and is not saved as it stands: kept while other steps are open, put back when it is wanted again. */
export type Aside = {
  /** What was marked before the whole was ticked. */
  place: Content['place'];
  /** What was chosen before the proposal was made one for the city. */
  district: Content['district'];
  /** Costs as they are typed; null until somebody types. */
  costRows: CostRow[] | null;
};

/** What each step of the form is given. */
export type OwnStep = {
  proposal: ProposalWhole;
  content: Content;
  change: (part: ContentPart, value: unknown) => void;
  rules: Rules;
  /** What is wrong with a field, in words; undefined when nothing is, or when it is only not filled in yet. */
  wrong: (field: Finding['field']) => string | undefined;
  findings: Finding[];
  /** What to do where the server refused what is named because it is no longer there; undefined where it did not. */
  unknown: (part: 'needs' | 'meeting' | 'area') => string | undefined;
  aside: Aside;
  putAside: (part: Partial<Aside>) => void;
};

import type { RemarkField } from '../../../server/consultations/status.ts';
import type { Finding } from '../shapes.ts';

/** Parts of the form, in their order; the one that is open stands in the address. */
export const steps = ['idea', 'place', 'words', 'costs', 'check'] as const;
export type Step = (typeof steps)[number];

const fields: Record<Finding['field'], Step> = {
  title: 'idea',
  short: 'idea',
  theme: 'idea',
  district: 'place',
  place: 'place',
  landDeclared: 'place',
  description: 'words',
  justification: 'words',
  schedule: 'words',
  costs: 'costs',
};

/** Where a field stands. */
export const stepOf = (field: Finding['field']): Step => fields[field];

export const readStep = (text: string | undefined): Step => steps.find((step) => step === text) ?? 'idea';

/** Which remarks of a unit are about what stands in a step. */
export const remarkedIn: Record<Step, readonly RemarkField[]> = {
  idea: ['title', 'short', 'theme'],
  place: ['place', 'land'],
  words: ['description', 'justification', 'schedule'],
  costs: ['costs'],
  check: [],
};

/** Columns of the overview in the order of the path; the same on screen, in the API and in files. */
export const columns = [
  'ambassadors',
  'unserved',
  'meetings-held',
  'meetings-planned',
  'needs',
  'drafts',
  'developed',
  'in-consultation',
  'feedback-given',
  'workshop',
  'improved',
  'ready',
  'submitted',
  'outcome-awaited',
  'outcome-positive',
  'outcome-negative',
  'outcome-on-ballot',
  'outcome-selected',
  'outcome-not-selected',
] as const;
export type Column = (typeof columns)[number];

/** What the city has said of submitted proposals, gathered into what a clerk asks for. */
export const outcomesIn = {
  'outcome-awaited': ['awaiting-list', 'under-verification', 'protest'],
  'outcome-positive': ['positive', 'restored'],
  'outcome-negative': ['rejected', 'no-list', 'withdrawn', 'merged'],
  'outcome-on-ballot': ['on-ballot'],
  'outcome-selected': ['selected'],
  'outcome-not-selected': ['not-selected'],
} as const;

/** What values of an indicator are counted in. */
export const units = ['percent', 'pln', 'times', 'per10000', 'count', 'score'] as const;

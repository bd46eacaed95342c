/** What staff are called when they speak to applicants and ambassadors. */
export const team = 'Zespół programu';

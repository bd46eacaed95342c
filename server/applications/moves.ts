/** States of an application and what may be done in each, by whom: the one place that says so. */
export const applicationStatuses = ['draft', 'submitted', 'returned', 'accepted', 'declined', 'withdrawn'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export const applicantMoves = ['edit', 'submit', 'withdraw'] as const;
export const staffMoves = ['return', 'accept', 'decline'] as const;
export type Move = (typeof applicantMoves)[number] | (typeof staffMoves)[number];

const allowed: Record<ApplicationStatus, { applicant: readonly Move[]; staff: readonly Move[] }> = {
  draft: { applicant: ['edit', 'submit', 'withdraw'], staff: [] },
  submitted: { applicant: ['withdraw'], staff: ['return', 'accept', 'decline'] },
  returned: { applicant: ['edit', 'submit', 'withdraw'], staff: [] },
  accepted: { applicant: [], staff: [] },
  declined: { applicant: [], staff: [] },
  withdrawn: { applicant: [], staff: [] },
};

/** Nobody decides on their own application: an applicant who is staff has the applicant's moves only. */
export function movesOf(status: ApplicationStatus, who: 'applicant' | 'staff'): readonly Move[] {
  return allowed[status][who];
}

/** States of one round of asking a unit; the database holds to the moves between them. */
export const consultationStatuses = ['proposed', 'open', 'answered', 'declined', 'recalled'] as const;
export type ConsultationStatus = (typeof consultationStatuses)[number];

/** What a unit may say. `not-feasible` is advice: the authors may go on all the same. */
export const consultationOutcomes = ['no-remarks', 'to-improve', 'not-feasible'] as const;
export type ConsultationOutcome = (typeof consultationOutcomes)[number];

/** Parts of a proposal that remarks are made of, in the order of its form. */
export const remarkFields = [
  'title',
  'short',
  'theme',
  'place',
  'description',
  'justification',
  'schedule',
  'costs',
  'land',
] as const;
export type RemarkField = (typeof remarkFields)[number];

/** In what capacity somebody takes part in a consultation. */
export const partyRoles = ['author', 'ambassador', 'expert', 'staff'] as const;
export type PartyRole = (typeof partyRoles)[number];

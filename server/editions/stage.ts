/** Stages of an edition, in the order of the path. */
export const stages = ['applications', 'training', 'meetings', 'consultations', 'workshops', 'submission'] as const;
export type Stage = (typeof stages)[number];

/** Texts that an edition publishes: the call, what is said about personal data, and the consent to publish each field. */
export const textKinds = [
  'call',
  'information-clause',
  'consent-name',
  'consent-phone',
  'consent-experience',
  'consent-motivation',
] as const;
export type TextKind = (typeof textKinds)[number];

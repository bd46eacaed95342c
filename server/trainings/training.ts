export const trainingFormats = ['in-person', 'online'] as const;
export type TrainingFormat = (typeof trainingFormats)[number];

export const trainingStates = ['planned', 'held', 'cancelled'] as const;

/** What makes a place or a broadcast usable by everybody; words are in `trainings.json` of the client. */
export const accessibilityFeatures = [
  'step-free',
  'lift',
  'toilet',
  'parking',
  'hearing-loop',
  'sign-language',
  'captions',
  'large-print',
] as const;

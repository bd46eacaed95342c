/** What of a person is published only with their consent; each consent points at the text `consent-‹field›` that was read. */
export const publishedFields = ['name', 'phone', 'experience', 'motivation'] as const;
export type PublishedField = (typeof publishedFields)[number];

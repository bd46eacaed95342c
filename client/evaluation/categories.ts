/** Theme of a project as the published files name it; the words on screen come from the language. */
export const categories = [
  'bicycle infrastructure',
  'culture',
  'education',
  'environmental protection',
  'health',
  'infrastructure',
  'security',
  'society',
  'sport',
] as const;
export type Category = (typeof categories)[number];

export const isCategory = (text: string | null | undefined): text is Category =>
  categories.some((category) => category === text);

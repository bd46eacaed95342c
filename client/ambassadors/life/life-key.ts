/** Under `own`, which is forgotten when somebody else signs in. */
export const lifeKey = (slug: string) => ['own', 'life', slug];

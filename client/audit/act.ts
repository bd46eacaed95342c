/** `/api/areas/drafts/:id` → `areas`: what an act was about. */
export const topicOf = (route: string): string => route.split('/')[2]?.replace(/\..*$/, '') ?? '';

/** `POST /api/meetings/:id/hold` → `POST hold`: what was done, as the words of acts name it. */
export function actOf(method: string, route: string): string {
  const last = route.split('/').findLast((part) => !part.startsWith(':')) ?? '';
  return `${method} ${last.replace(/\..*$/, '')}`;
}

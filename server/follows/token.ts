import { createHmac } from 'node:crypto';
import type { Followed } from './followed.ts';

/**
 * Token of the links that end a follow. It is made of the secret rather than drawn, so that every mail about one thing
 * carries the same and none has to be kept.
 */
export function followToken(secret: string, userId: string, followed: Followed): string {
  return createHmac('sha256', secret)
    .update(`follow ${userId} ${keyOf(followed)}`)
    .digest('base64url');
}

/** That of an area is its bare id, as in mails that are long sent. */
function keyOf(followed: Followed): string {
  if (followed.about === 'filter') return `filter ${followed.filter}`;
  return followed.about === 'area' ? String(followed.subject) : `${followed.about} ${followed.subject}`;
}

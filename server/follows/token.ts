import { createHmac } from 'node:crypto';

/**
 * Token of the links that end a follow. It is made of the secret rather than drawn, so that every mail about one area
 * carries the same and none has to be kept.
 */
export function followToken(secret: string, userId: string, area: number): string {
  return createHmac('sha256', secret).update(`follow ${userId} ${area}`).digest('base64url');
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const sign = (id: string, secret: string) =>
  createHmac('sha256', secret).update(`meeting-sign-up:${id}`).digest('base64url');

/**
 * What a link in a mail proves a sign-up by. It is made anew for each mail instead of being kept: reminders come long
 * after the first mail, and a token that is not stored cannot be read from the tables.
 */
export const signUpToken = (id: string, secret: string): string => `${id}.${sign(id, secret)}`;

/** @returns id of the sign-up; null for a token that is not ours */
export function signUpIn(token: string, secret: string): string | null {
  const [id = '', signature = ''] = token.split('.');
  if (!z.uuid().safeParse(id).success) return null;
  const given = Buffer.from(signature);
  const expected = Buffer.from(sign(id, secret));
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}

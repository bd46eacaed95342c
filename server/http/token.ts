import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for a link in a mail. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: whoever reads the database cannot use it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

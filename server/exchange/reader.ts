import { isStaff, required, type SignedIn } from '../accounts/signed-in.ts';
import { idIn } from '../http/path-id.ts';
import { notFound, Problem } from '../http/problem.ts';

/** Who reads the exchange: everybody only what authors made public. */
export type Reader = { userId: string | null; member: boolean; staff: boolean };

export function readerOf(caller: SignedIn | null): Reader {
  const staff = isStaff(caller);
  return { userId: caller?.userId ?? null, member: staff || caller?.roles.includes('ambassador') === true, staff };
}

/** What one may do who writes. */
export function writerOf(caller: SignedIn | null): Reader & { userId: string } {
  return { ...readerOf(caller), userId: required(caller).userId };
}

export const noPost = () => notFound('Nie ma takiego wpisu.');
export const noComment = () => notFound('Nie ma takiego komentarza.');
export const notYours = () => new Problem(403, 'not-yours', 'Zmienić to może tylko osoba, która to napisała.');

/** @throws Problem 404 for what is no id */
export function numberIn(id: string | undefined, missing: () => Problem): number {
  return idIn({ id }, 'id', missing);
}

import type { Knex } from 'knex';
import { isStaff, type SignedIn } from '../accounts/signed-in.ts';
import { liesInOwnArea, publicTitle } from '../happenings/seen/queries.ts';
import { idIn } from '../http/path-id.ts';
import { notFound, Problem } from '../http/problem.ts';
import { type PostRow, readPost } from './queries.ts';
import { type Discussed, discussed } from './schema.ts';

export const noSuchThing = () => notFound('Nie ma takiej dyskusji.');
export const noPost = () => notFound('Nie ma takiej wypowiedzi.');
export const notYours = () => new Problem(403, 'not-yours', 'Zmienić to może tylko osoba, która to napisała.');

/** What a path is about, and what it is called. @throws Problem 404 when it is not public */
export async function discussedIn(
  database: Knex,
  { about = '', id = '' }: Record<string, string>,
): Promise<{ about: Discussed; subject: number; title: string }> {
  const kind = discussed.find((known) => known === about);
  if (!kind || !/^\d{1,9}$/.test(id)) throw noSuchThing();
  const title = await publicTitle(database, kind, Number(id));
  if (title === undefined) throw noSuchThing();
  return { about: kind, subject: Number(id), title };
}

/** Who may hide and show here: staff everywhere, an ambassador in their area. */
export async function moderatorRole(
  database: Knex,
  caller: SignedIn | null,
  { about, subject }: { about: Discussed; subject: number },
): Promise<'staff' | 'ambassador' | null> {
  if (!caller) return null;
  if (isStaff(caller)) return 'staff';
  const inOwn = caller.roles.includes('ambassador') && (await liesInOwnArea(database, caller.userId, about, subject));
  return inOwn ? 'ambassador' : null;
}

/** @throws Problem 404 for what is no id */
export const postIdIn = (path: Record<string, string>): number => idIn(path, 'id', noPost);

/**
 * A post that the caller may read, with their role as a moderator.
 *
 * @throws Problem 404 for none, for one that is hidden from them or removed, and where the thing is not public
 */
export async function seenPost(
  database: Knex,
  caller: SignedIn | null,
  id: number,
): Promise<{ post: PostRow; moderates: 'staff' | 'ambassador' | null; title: string }> {
  const post = await readPost(database, id);
  if (!post || post.removed) throw noPost();
  const title = await publicTitle(database, post.about, post.subject);
  if (title === undefined) throw noPost();
  const moderates = await moderatorRole(database, caller, post);
  const own = caller !== null && post.author === caller.userId;
  if (post.hidden && !moderates && !own) throw noPost();
  return { post, moderates, title };
}

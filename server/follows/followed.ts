import { subjects } from '../happenings/subject.ts';
import type { followable } from './schema.ts';

/** What somebody follows: one thing, or whatever a filter lets through. */
export type Followed =
  | { about: (typeof followable)[number]; subject: number }
  /** As the address bar writes it, without its question mark, in one way only. */
  | { about: 'filter'; filter: string };

/** Path of the page where it can be read. */
export function pageOf(followed: Followed): string {
  if (followed.about === 'filter') return `/news${followed.filter ? `?${followed.filter}` : ''}`;
  return subjects[followed.about].page(followed.subject);
}

import { notFound, type Problem } from '../http/problem.ts';

export const noSuchMeeting = (): Problem => notFound('Takiego spotkania nie ma.');

/** Reads the id in the path. @throws Problem 404 when it is none */
export function meetingIdIn({ id = '' }: Record<string, string>): number {
  if (!/^\d{1,9}$/.test(id)) throw noSuchMeeting();
  return Number(id);
}

import { idIn } from '../http/path-id.ts';
import { notFound, type Problem } from '../http/problem.ts';

export const noSuchMeeting = (): Problem => notFound('Takiego spotkania nie ma.');

/** @throws Problem 404 when it is none */
export const meetingIdIn = (path: Record<string, string>): number => idIn(path, 'id', noSuchMeeting);

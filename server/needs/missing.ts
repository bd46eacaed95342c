import { idIn } from '../http/path-id.ts';
import { notFound, type Problem } from '../http/problem.ts';

export const noSuchNeed = (): Problem => notFound('Takiej potrzeby nie ma.');

/** @throws Problem 404 when it is none */
export const needIdIn = (path: Record<string, string>): number => idIn(path, 'id', noSuchNeed);

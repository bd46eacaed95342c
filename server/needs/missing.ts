import { notFound, type Problem } from '../http/problem.ts';

export const noSuchNeed = (): Problem => notFound('Takiej potrzeby nie ma.');

/** Reads the id in the path. @throws Problem 404 when it is none */
export function needIdIn({ id = '' }: Record<string, string>): number {
  if (!/^\d{1,9}$/.test(id)) throw noSuchNeed();
  return Number(id);
}

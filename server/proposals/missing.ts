import { notFound, type Problem } from '../http/problem.ts';

export const noSuchProposal = (): Problem => notFound('Takiego projektu nie ma.');

/** Reads the id in the path. @throws Problem 404 when it is none */
export function proposalIdIn({ id = '' }: Record<string, string>): number {
  if (!/^\d{1,9}$/.test(id)) throw noSuchProposal();
  return Number(id);
}

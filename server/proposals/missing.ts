import { idIn } from '../http/path-id.ts';
import { notFound, type Problem } from '../http/problem.ts';

export const noSuchProposal = (): Problem => notFound('Takiego projektu nie ma.');

/** @throws Problem 404 when it is none */
export const proposalIdIn = (path: Record<string, string>): number => idIn(path, 'id', noSuchProposal);

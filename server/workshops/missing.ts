import { idIn } from '../http/path-id.ts';
import { notFound, type Problem } from '../http/problem.ts';

export const noSuchWorkshop = (): Problem => notFound('Takich warsztatów ani maratonu nie ma.');
export const noSuchSlot = (): Problem => notFound('Takiego terminu nie ma.');

/** @throws Problem 404 when it is none */
export const workshopIdIn = (path: Record<string, string>): number => idIn(path, 'id', noSuchWorkshop);

/** @throws Problem 404 when it is none */
export const slotIdIn = (path: Record<string, string>): number => idIn(path, 'slot', noSuchSlot);

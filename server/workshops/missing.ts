import { notFound, type Problem } from '../http/problem.ts';

export const noSuchWorkshop = (): Problem => notFound('Takich warsztatów ani maratonu nie ma.');
export const noSuchSlot = (): Problem => notFound('Takiego terminu nie ma.');

/** Reads the id in the path. @throws Problem 404 when it is none */
export function workshopIdIn({ id = '' }: Record<string, string>): number {
  if (!/^\d{1,9}$/.test(id)) throw noSuchWorkshop();
  return Number(id);
}

/** @throws Problem 404 when it is none */
export function slotIdIn({ slot = '' }: Record<string, string>): number {
  if (!/^\d{1,9}$/.test(slot)) throw noSuchSlot();
  return Number(slot);
}

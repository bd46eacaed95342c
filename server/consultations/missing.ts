import { notFound, type Problem } from '../http/problem.ts';

export const noSuchConsultation = (): Problem => notFound('Takiej konsultacji nie ma.');
export const noSuchUnit = (): Problem => notFound('Takiej jednostki nie ma.');

/** Reads the id in the path. @throws Problem what `missing` makes when it is none */
export function idIn({ id = '' }: Record<string, string>, missing: () => Problem): number {
  if (!/^[1-9]\d{0,8}$/.test(id)) throw missing();
  return Number(id);
}

import { notFound } from '../../http/problem.ts';

/** Whether it looks like one: district, first precinct, and a number where there are several. */
export const isGapId = (id: string): boolean => /^[\d-]{3,20}$/.test(id);

export const noGap = () => notFound('Takiej luki nie ma: może ktoś już tę okolicę obsługuje.');

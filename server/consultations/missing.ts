import { notFound, type Problem } from '../http/problem.ts';

export const noSuchConsultation = (): Problem => notFound('Takiej konsultacji nie ma.');
export const noSuchUnit = (): Problem => notFound('Takiej jednostki nie ma.');

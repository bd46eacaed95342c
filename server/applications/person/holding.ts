import type { Holding } from '../../accounts/holding.ts';
import { applicationsOf, eventsOf } from '../queries.ts';
import { consentsOfApplicant, eraseApplicant } from './queries.ts';

export const applicationHolding: Holding = {
  name: 'applications',
  collect: async (database, userId) => {
    const consents = await consentsOfApplicant(database, userId);
    const rows = await applicationsOf(database, userId);
    return Promise.all(
      rows.map(async ({ id, edition, status, answers, createdAt, waitingSince }) => ({
        edition,
        status,
        answers,
        createdAt,
        submittedAt: waitingSince,
        consents: consents.filter((entry) => entry.application === id).map(({ application: _, ...consent }) => consent),
        history: (await eventsOf(database, id)).map(({ kind, at, note }) => ({ kind, at, note })),
      })),
    );
  },
  erase: async (transaction, userId) => {
    await eraseApplicant(transaction, userId);
    return [];
  },
};

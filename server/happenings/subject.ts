import type { Knex } from 'knex';
import { matchingApproved } from '../areas/list/queries.ts';
import type { Filter } from '../filter/filter.ts';
import { matchingMeetings } from '../meetings/list/queries.ts';
import { publicStages } from '../meetings/stage.ts';
import { matchingNeeds } from '../needs/list/queries.ts';
import { matchingProposals } from '../proposals/list/queries.ts';
import { matchingWorkshops } from '../workshops/list/queries.ts';
import type { SubjectKind } from './happen.ts';

/** How a topic answers for what news and discussions are about. */
export type Subject = {
  /** Its public rows that the shared filter lets through. */
  matching: (database: Knex, filter: Filter) => Knex.QueryBuilder;
  /** SQL over those rows. */
  id: string;
  title: string;
  /** Page of one of them. */
  page: (id: number) => string;
};

/** A need has no title: its first words as one line. */
export const needTitle = `regexp_replace(case when length(needs.body) > 80
  then regexp_replace(left(needs.body, 80), '[[:space:]]+[^[:space:]]*$', '') || '…' else needs.body end,
  '[[:space:]]+', ' ', 'g')`;

/** What can be heard of, by its kind. */
export const subjects: Record<SubjectKind, Subject> = {
  area: { matching: matchingApproved, id: 'areas.id', title: 'areas.name', page: (id) => `/?area=${id}` },
  meeting: {
    matching: (database, filter) => matchingMeetings(database, filter, { stage: [...publicStages] }),
    id: 'meetings.id',
    title: 'meetings.title',
    page: (id) => `/meetings/${id}`,
  },
  need: {
    matching: matchingNeeds,
    id: 'needs.id',
    title: needTitle,
    page: (id) => `/needs/${id}`,
  },
  proposal: {
    matching: matchingProposals,
    id: 'proposals.id',
    title: 'proposals.title',
    page: (id) => `/proposals/${id}`,
  },
  workshop: {
    matching: (database, filter) => matchingWorkshops(database, filter, { stage: [...publicStages] }),
    id: 'workshops.id',
    title: 'workshops.title',
    page: (id) => `/workshops/${id}`,
  },
};

import type { Knex } from 'knex';
import { deleteEndedSessions, deleteExpiredLinks, deleteOldErasures, deleteUnconfirmed } from '../accounts/queries.ts';
import { deleteUnsent, forgetRefused } from '../applications/person/queries.ts';
import { deleteOldDrafts } from '../areas/drafts/queries.ts';
import { deleteOldActs } from '../audit/queries.ts';
import { deletePastWindows } from '../http/limits/queries.ts';
import { deleteOldLetters } from '../letters/queries.ts';
import { deleteOldMails } from '../mail/queries.ts';
import { deleteOldGuests, deleteUnopenedSignUps } from '../meetings/sign-ups/queries.ts';
import { deleteOldInvitations } from '../proposals/person/queries.ts';

export type RetentionRule = {
  name: string;
  /** How long it is kept after it was last needed, as PostgreSQL reads it; empty: until its own end. */
  kept: '' | `${number} ${'hours' | 'days' | 'months' | 'years'}`;
  /** Erases what is due in a transaction and gives how many records that were. */
  erase: (transaction: Knex, kept: string) => Promise<number>;
};

/**
 * What is erased by itself and when. Two years of the audit: the city's rule; the other periods are ours, as short as the
 * purpose allows.
 */
export const retentionRules: readonly RetentionRule[] = [
  { name: 'sessions', kept: '', erase: deleteEndedSessions },
  { name: 'links', kept: '', erase: deleteExpiredLinks },
  { name: 'unconfirmed-accounts', kept: '7 days', erase: deleteUnconfirmed },
  { name: 'attempts', kept: '', erase: deletePastWindows },
  { name: 'mails', kept: '7 days', erase: deleteOldMails },
  { name: 'letters', kept: '7 days', erase: deleteOldLetters },
  { name: 'unopened-sign-ups', kept: '48 hours', erase: deleteUnopenedSignUps },
  { name: 'meeting-guests', kept: '30 days', erase: deleteOldGuests },
  { name: 'author-invitations', kept: '30 days', erase: deleteOldInvitations },
  // Before the drafts, so that an area goes with the application that drew it.
  { name: 'unsent-applications', kept: '12 months', erase: deleteUnsent },
  { name: 'area-drafts', kept: '12 months', erase: deleteOldDrafts },
  { name: 'refused-applications', kept: '12 months', erase: forgetRefused },
  { name: 'audit', kept: '2 years', erase: deleteOldActs },
  { name: 'erasures', kept: '2 years', erase: deleteOldErasures },
];

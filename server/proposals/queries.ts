import type { Knex } from 'knex';
import { servingStatuses } from '../areas/serving-status.ts';
import type { MoverRole, ProposalOutcome, ProposalStatus } from './status.ts';
import type { Theme } from './theme.ts';

/** What moves and permissions are decided by. */
export type ProposalRow = {
  id: number;
  edition: number;
  status: ProposalStatus;
  title: string;
  theme: Theme | null;
  scope: 'district' | 'city';
  district: number | null;
  area: number | null;
  version: number;
  official_number: string | null;
  outcome: ProposalOutcome | null;
};

const columns = [
  'id',
  'edition',
  'status',
  'title',
  'theme',
  'scope',
  'district',
  'area',
  'version',
  'official_number',
  'outcome',
] as const;

export async function readProposal(database: Knex, id: number): Promise<ProposalRow | undefined> {
  return database('proposals').where({ id }).first(columns);
}

/** The same, kept from others until the transaction ends: moves are made one after another. */
export async function lockProposal(transaction: Knex, id: number): Promise<ProposalRow | undefined> {
  return transaction('proposals').where({ id }).forUpdate().first(columns);
}

export async function isAuthor(database: Knex, id: number, userId: string): Promise<boolean> {
  return Boolean(await database('proposal_authors').where({ proposal: id, user_id: userId }).first('proposal'));
}

/** Whether somebody is the ambassador who cares for the area. */
export async function isAccompanying(database: Knex, area: number, userId: string): Promise<boolean> {
  return Boolean(
    await database('areas')
      .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
      .where({ 'areas.id': area, 'ambassadors.user_id': userId })
      .whereIn('ambassadors.status', servingStatuses)
      .first('areas.id'),
  );
}

export async function updateStatus(
  transaction: Knex,
  id: number,
  to: ProposalStatus,
  officialNumber: string | null,
): Promise<void> {
  await transaction('proposals').where({ id }).update({
    status: to,
    official_number: officialNumber,
    moved_at: transaction.fn.now(),
  });
}

export type NewEvent = {
  proposal: number;
  from: ProposalStatus;
  to: ProposalStatus;
  actor: string | null;
  role: MoverRole;
  note: string;
  version: number;
};

export async function insertEvent(transaction: Knex, event: NewEvent): Promise<void> {
  await transaction('proposal_events').insert({
    proposal: event.proposal,
    from_status: event.from,
    to_status: event.to,
    actor: event.actor,
    actor_role: event.role,
    note: event.note,
    version: event.version,
  });
}

export type Author = { userId: string; name: string; email: string; language: 'pl' | 'en' | 'uk'; first: boolean };

/** Its authors, who began it first; only those who still have an account. */
export async function authorsOf(database: Knex, id: number): Promise<Author[]> {
  return database('proposal_authors')
    .join('users', 'users.id', 'proposal_authors.user_id')
    .where({ proposal: id })
    .orderBy([
      { column: 'proposal_authors.first', order: 'desc' },
      { column: 'proposal_authors.joined_at', order: 'asc' },
    ])
    .select({ userId: 'users.id' }, 'users.name', 'users.email', 'users.language', 'proposal_authors.first');
}

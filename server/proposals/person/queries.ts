import type { Knex } from 'knex';

/** Proposals that somebody is an author of, for their export. */
export async function authoredBy(database: Knex, userId: string): Promise<object[]> {
  return database('proposal_authors')
    .join('proposals', 'proposals.id', 'proposal')
    .where({ user_id: userId })
    .orderBy('proposals.id')
    .select({
      title: 'title',
      short: 'short',
      description: 'description',
      justification: 'justification',
      schedule: 'schedule',
      status: 'status',
      showsName: 'shows_name',
      inTouch: 'in_touch',
      joinedAt: 'joined_at',
      createdAt: 'proposals.created_at',
    });
}

/** Invitations to their address, and those that they sent. */
export async function invitationsOf(database: Knex, userId: string): Promise<object[]> {
  const { rows } = await database.raw(
    `select proposals.title as proposal, proposal_invitations.email, invited_at as "invitedAt",
            answered_at as "answeredAt"
     from proposal_invitations join proposals on proposals.id = proposal
     where invited_by = :userId or proposal_invitations.email = (select email from users where id = :userId)
     order by invited_at`,
    { userId },
  );
  return rows;
}

/** Ids of proposals that somebody is an author of, kept from others until the transaction ends. */
export async function lockAuthored(transaction: Knex, userId: string): Promise<number[]> {
  return transaction('proposals')
    .whereIn('id', transaction('proposal_authors').where({ user_id: userId }).select('proposal'))
    .orderBy('id')
    .forUpdate()
    .pluck('id');
}

/** Deletes what nobody else has ever seen: proposals of this person alone that were never made public. */
export async function deleteUnseen(transaction: Knex, userId: string): Promise<void> {
  await transaction.raw(
    `delete from proposals where status in ('draft', 'withdrawn')
       and id in (select proposal from proposal_authors where user_id = :userId)
       and not exists (select from proposal_authors other where other.proposal = proposals.id and other.user_id <> :userId)
       and not exists (select from proposal_events
                       where proposal = proposals.id and to_status not in ('draft', 'withdrawn'))`,
    { userId },
  );
}

/** Invitations, with the addresses they were sent to, older than that; gives how many. */
export async function deleteOldInvitations(transaction: Knex, kept: string): Promise<number> {
  return transaction('proposal_invitations').whereRaw('invited_at < now() - ?::interval', [kept]).delete();
}

export async function deleteInvitations(transaction: Knex, userId: string): Promise<void> {
  await transaction('proposal_invitations')
    .where({ invited_by: userId })
    .orWhere({ email: transaction('users').where({ id: userId }).select('email') })
    .delete();
}

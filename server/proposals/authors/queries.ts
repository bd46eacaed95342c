import type { Knex } from 'knex';

export type AuthorRow = {
  user_id: string;
  name: string;
  first: boolean;
  shows_name: boolean;
  in_touch: boolean;
  joined_at: Date;
};

/** Authors of a proposal, who began it first. */
export async function readAuthors(database: Knex, proposal: number): Promise<AuthorRow[]> {
  return database('proposal_authors')
    .join('users', 'users.id', 'user_id')
    .where({ proposal })
    .orderBy([{ column: 'first', order: 'desc' }, 'joined_at', 'user_id'])
    .select('user_id', 'users.name', 'first', 'shows_name', 'in_touch', 'joined_at');
}

/** Gives false when the person is an author already. */
export async function addAuthor(transaction: Knex, proposal: number, userId: string): Promise<boolean> {
  const added = await transaction('proposal_authors')
    .insert({ proposal, user_id: userId })
    .onConflict(['proposal', 'user_id'])
    .ignore()
    .returning('proposal');
  return added.length > 0;
}

export async function changeAuthor(
  transaction: Knex,
  proposal: number,
  userId: string,
  { showsName, inTouch }: { showsName: boolean; inTouch: boolean },
): Promise<void> {
  await transaction('proposal_authors')
    .where({ proposal, user_id: userId })
    .update({ shows_name: showsName, in_touch: inTouch });
}

/** Takes an author out, with the invitations that they sent; who joined next is then the first, when it was the first who went. */
export async function removeAuthor(transaction: Knex, proposal: number, userId: string): Promise<void> {
  await transaction('proposal_authors').where({ proposal, user_id: userId }).delete();
  await transaction('proposal_invitations').where({ proposal, invited_by: userId, answered_at: null }).delete();
  await transaction.raw(
    `update proposal_authors set first = true
     where proposal = :proposal
       and not exists (select from proposal_authors other where other.proposal = :proposal and other.first)
       and user_id = (select user_id from proposal_authors where proposal = :proposal order by joined_at, user_id limit 1)`,
    { proposal },
  );
}

export type Invitation = { id: number; proposal: number; email: string; invited_by: string | null; invited_at: Date };
const columns = ['id', 'proposal', 'email', 'invited_by', 'invited_at'] as const;

/** SQL of an invitation whose link still works; later its row is erased. */
const isOpen = `answered_at is null and invited_at > now() - interval '30 days'`;

/** Invitations that may still be answered. */
export async function openInvitations(database: Knex, proposal: number): Promise<Invitation[]> {
  return database('proposal_invitations')
    .where({ proposal })
    .whereRaw(isOpen)
    .orderBy(['invited_at', 'id'])
    .select(columns);
}

/** Writes an invitation, in place of an earlier one to the same address, whose link then works no more. */
export async function putInvitation(
  transaction: Knex,
  { proposal, email, tokenHash, by }: { proposal: number; email: string; tokenHash: string; by: string },
): Promise<void> {
  await transaction('proposal_invitations')
    .insert({ proposal, email, token_hash: tokenHash, invited_by: by })
    .onConflict(['proposal', 'email'])
    .merge({ token_hash: tokenHash, invited_by: by, invited_at: transaction.fn.now(), answered_at: null });
}

export async function findInvitation(database: Knex, tokenHash: string): Promise<Invitation | undefined> {
  return database('proposal_invitations').where({ token_hash: tokenHash }).whereRaw(isOpen).first(columns);
}

/** Gives false when it was answered already. */
export async function answerInvitation(transaction: Knex, id: number): Promise<boolean> {
  return (
    (await transaction('proposal_invitations')
      .where({ id, answered_at: null })
      .update({ answered_at: transaction.fn.now() })) > 0
  );
}

/** Gives false when there is none of the proposal that is not answered. */
export async function deleteInvitation(transaction: Knex, proposal: number, id: number): Promise<boolean> {
  return (await transaction('proposal_invitations').where({ id, proposal, answered_at: null }).delete()) > 0;
}

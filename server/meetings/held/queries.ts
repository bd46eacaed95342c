import type { Knex } from 'knex';

/** Sign-ups of the account, and those of a guest with its e-mail. */
const ofPerson = (database: Knex, userId: string) =>
  database('meeting_sign_ups').where((query) =>
    query
      .where('meeting_sign_ups.user_id', userId)
      .orWhere('meeting_sign_ups.email', database('users').where({ id: userId }).select('email')),
  );

export async function heldSignUps(database: Knex, userId: string): Promise<object[]> {
  return ofPerson(database, userId)
    .join('meetings', 'meetings.id', 'meeting_sign_ups.meeting')
    .orderBy('meeting_sign_ups.created_at')
    .select({
      meeting: 'meetings.title',
      startsAt: 'meetings.starts_at',
      name: 'meeting_sign_ups.name',
      email: 'meeting_sign_ups.email',
      mode: 'meeting_sign_ups.mode',
      status: 'meeting_sign_ups.status',
      signedUpAt: 'meeting_sign_ups.created_at',
    });
}

/** Gives how many there were. */
export async function eraseSignUps(transaction: Knex, userId: string): Promise<number> {
  return ofPerson(transaction, userId).delete();
}

export async function heldMeetings(database: Knex, userId: string): Promise<object[]> {
  return database('meetings')
    .where({ created_by: userId })
    .orderBy('id')
    .select({ title: 'title', status: 'status', startsAt: 'starts_at', createdAt: 'created_at' });
}

import type { Knex } from 'knex';
import type { Language } from '../../accounts/signed-in.ts';
import type { AttendanceMode } from '../stage.ts';

export type SignUpStatus = 'unconfirmed' | 'going' | 'waiting' | 'cancelled';
export type SignUp = {
  id: string;
  meeting: number;
  user_id: string | null;
  name: string;
  email: string;
  language: Language;
  mode: AttendanceMode;
  status: SignUpStatus;
  placed_at: Date | null;
  reminded_of: Date | null;
};

export async function findSignUp(database: Knex, id: string): Promise<SignUp | undefined> {
  return database('meeting_sign_ups').where({ id }).first();
}

/** The one that has not been cancelled, by the e-mail. */
export async function signUpByEmail(database: Knex, meeting: number, email: string): Promise<SignUp | undefined> {
  return database('meeting_sign_ups')
    .where({ meeting, email: email.toLowerCase() })
    .whereNot({ status: 'cancelled' })
    .first();
}

export async function signUpOfUser(database: Knex, meeting: number, userId: string): Promise<SignUp | undefined> {
  return database('meeting_sign_ups').where({ meeting, user_id: userId }).whereNot({ status: 'cancelled' }).first();
}

type New = Pick<SignUp, 'meeting' | 'user_id' | 'name' | 'email' | 'language' | 'mode'>;

/** Adds a sign-up that is not confirmed yet. */
export async function insertSignUp(transaction: Knex, signUp: New): Promise<SignUp> {
  const [row] = await transaction('meeting_sign_ups')
    .insert({ ...signUp, email: signUp.email.toLowerCase(), status: 'unconfirmed' })
    .returning('*');
  return row;
}

export async function changeSignUp(
  transaction: Knex,
  id: string,
  change: Partial<Pick<SignUp, 'user_id' | 'name' | 'language' | 'mode' | 'status' | 'reminded_of'>>,
): Promise<SignUp> {
  const [row] = await transaction('meeting_sign_ups').where({ id }).update(change).returning('*');
  return row;
}

/** Gives a place, or one on the waiting list, from now. */
export async function putInPlace(transaction: Knex, id: string, status: 'going' | 'waiting'): Promise<SignUp> {
  const [row] = await transaction('meeting_sign_ups')
    .where({ id })
    .update({ status, placed_at: transaction.raw('coalesce(placed_at, clock_timestamp())') })
    .returning('*');
  return row;
}

/** Sign-ups that take a place; with `seatsOnly` those who come to the room. */
export async function countGoing(transaction: Knex, meeting: number, { seatsOnly }: { seatsOnly: boolean }) {
  const query = transaction('meeting_sign_ups').where({ meeting, status: 'going' });
  if (seatsOnly) query.where({ mode: 'in-person' });
  const [row] = await query.count<{ count: number | string }[]>('* as count');
  return Number(row?.count ?? 0);
}

/** Whoever waits, the longest first. */
export async function waitingList(transaction: Knex, meeting: number, most: number): Promise<SignUp[]> {
  return transaction('meeting_sign_ups')
    .where({ meeting, status: 'waiting' })
    .orderBy('placed_at')
    .orderBy('id')
    .limit(most);
}

/** How many stand before this one on the waiting list. */
export async function countAhead(database: Knex, { id, meeting, status, placed_at }: SignUp): Promise<number> {
  if (status !== 'waiting') return 0;
  const [row] = await database('meeting_sign_ups')
    .where({ meeting, status: 'waiting' })
    .whereRaw('(placed_at, id) < (select placed_at, id from meeting_sign_ups where id = ?)', [id])
    .count<{ count: number | string }[]>('* as count');
  return placed_at ? Number(row?.count ?? 0) : 0;
}

/** Everybody who is coming or waiting, in the order of the sheet: by the name. */
export async function attendeesOf(database: Knex, meeting: number): Promise<SignUp[]> {
  return database('meeting_sign_ups')
    .where({ meeting })
    .whereIn('status', ['going', 'waiting'])
    .orderByRaw('status, unaccent(lower(name)), id');
}

/** Meetings that the account has signed up for. */
export async function signUpsOfUser(database: Knex, userId: string): Promise<SignUp[]> {
  return database('meeting_sign_ups')
    .where({ user_id: userId })
    .whereNot({ status: 'cancelled' })
    .orderBy('created_at');
}

/** Sign-ups whose link nobody opened; gives how many. */
export async function deleteUnopenedSignUps(transaction: Knex, kept: string): Promise<number> {
  return transaction('meeting_sign_ups')
    .where({ status: 'unconfirmed' })
    .whereRaw('created_at < now() - ?::interval', [kept])
    .delete();
}

/** Guests without an account of meetings that have been over for so long; gives how many. */
export async function deleteOldGuests(transaction: Knex, kept: string): Promise<number> {
  const { rowCount } = await transaction.raw(
    `delete from meeting_sign_ups using meetings
     where meetings.id = meeting and user_id is null and ends_at < now() - ?::interval`,
    [kept],
  );
  return rowCount;
}

/** Meetings still to come where somebody waits although there is a place. */
export async function meetingsToFill(database: Knex): Promise<number[]> {
  const { rows } = await database.raw(
    `select id from meetings
     where status = 'planned' and starts_at > now()
       and exists (select from meeting_sign_ups where meeting = meetings.id and status = 'waiting')
       and (capacity is null or capacity > (
         select count(*) from meeting_sign_ups
         where meeting = meetings.id and status = 'going' and (mode = 'in-person' or meetings.form = 'online')))`,
  );
  return rows.map(({ id }: { id: number }) => id);
}

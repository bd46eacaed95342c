import type { Knex } from 'knex';

/** Open consultations of a past last day that nobody was reminded of for a week. */
export async function remindable(database: Knex, id: number, due: string): Promise<boolean> {
  const { rows } = await database.raw(
    `select from consultations
     where id = :id and status = 'open' and due = :due
       and due < (now() at time zone 'Europe/Warsaw')::date
       and (reminded_at is null or reminded_at <= now() - interval '7 days')`,
    { id, due },
  );
  return rows.length > 0;
}

/** A reminder is no change of what people see, so the version stays. */
export async function markReminded(transaction: Knex, id: number): Promise<void> {
  await transaction('consultations').where({ id }).update({ reminded_at: transaction.fn.now() });
}

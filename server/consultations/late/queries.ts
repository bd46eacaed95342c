import type { Knex } from 'knex';

/**
 * Whether it is open past this last day and nobody was reminded of it this week. A day less than a week is looked back: the
 * job is timed by the clock of a process, and were it a moment early, the reminders would end.
 */
export async function remindable(database: Knex, id: number, due: string): Promise<boolean> {
  const { rows } = await database.raw(
    `select from consultations
     where id = :id and status = 'open' and due = :due
       and due < (now() at time zone 'Europe/Warsaw')::date
       and (reminded_at is null or reminded_at <= now() - interval '6 days')`,
    { id, due },
  );
  return rows.length > 0;
}

/** A reminder is no change of what people see, so the version stays. */
export async function markReminded(transaction: Knex, id: number): Promise<void> {
  await transaction('consultations').where({ id }).update({ reminded_at: transaction.fn.now() });
}

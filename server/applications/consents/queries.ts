import type { Knex } from 'knex';
import type { PublishedField } from '../../ambassadors/published-field.ts';

/** Makes the consents of an application exactly these: what is no longer given, or given to another text, is withdrawn. */
export async function putConsents(
  transaction: Knex,
  application: number,
  given: { field: PublishedField; text: number }[],
): Promise<void> {
  const wanted = JSON.stringify(given);
  await transaction.raw(
    `update consents set withdrawn_at = now()
     where application = ? and withdrawn_at is null
       and (field, text) not in (select field, text from json_to_recordset(?) as wanted(field text, text int))`,
    [application, wanted],
  );
  await transaction.raw(
    `insert into consents (application, field, text)
     select ?, field, text from json_to_recordset(?) as wanted(field text, text int)
     where (field, text) not in (
       select field, text from consents where application = ? and withdrawn_at is null)`,
    [application, wanted, application],
  );
}

/** Consents that stand become the new ambassador's own. */
export async function passConsentsOn(transaction: Knex, application: number, ambassador: number): Promise<void> {
  await transaction('consents').where({ application }).whereNull('withdrawn_at').update({ ambassador });
}

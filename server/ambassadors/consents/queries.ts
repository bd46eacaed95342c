import type { Knex } from 'knex';
import type { PublishedField } from '../published-field.ts';

export type ConsentRow = {
  field: PublishedField;
  value: string | null;
  text: number | null;
  givenAt: Date | null;
};

/** Each field that may be published with the consent that stands for it. None for somebody of whom nothing is kept. */
export async function consentsOf(database: Knex, ambassador: number): Promise<ConsentRow[]> {
  const { rows } = await database.raw(
    `select field, value, consent.text, consent.given_at as "givenAt"
     from ambassador_people person,
          lateral (values (1, 'name', person.name), (2, 'phone', person.phone), (3, 'experience', person.experience),
                          (4, 'motivation', person.motivation)) fields (place, field, value)
          left join lateral (select text, given_at from consents where ambassador = person.ambassador
                               and consents.field = fields.field and withdrawn_at is null
                             order by id desc limit 1) consent on true
     where person.ambassador = ? order by place`,
    [ambassador],
  );
  return rows;
}

/** Gives a consent; to the text that it stands for already it changes nothing. */
export async function giveConsent(
  transaction: Knex,
  ambassador: number,
  field: PublishedField,
  text: number,
): Promise<void> {
  const standing = { ambassador, field, text };
  if (await transaction('consents').where(standing).whereNull('withdrawn_at').first('id')) return;
  await withdrawConsent(transaction, ambassador, field);
  await transaction('consents').insert(standing);
}

export async function withdrawConsent(transaction: Knex, ambassador: number, field: PublishedField): Promise<void> {
  await transaction('consents')
    .where({ ambassador, field })
    .whereNull('withdrawn_at')
    .update({ withdrawn_at: transaction.fn.now() });
}

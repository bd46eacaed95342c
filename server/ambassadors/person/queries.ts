import type { Knex } from 'knex';

export type PersonRow = {
  id: number;
  edition: number;
  name: string;
  status: string;
  forms: string[];
  introduction: string | null;
  created_at: Date;
  areas: string[];
};

/** Ambassadors that this account is, with the names of their areas. */
export async function ambassadorsOf(database: Knex, userId: string): Promise<PersonRow[]> {
  return database('ambassadors')
    .where({ user_id: userId })
    .select('id', 'edition', 'name', 'status', 'forms', 'introduction', 'created_at')
    .select(
      database.raw('array(select a.name from areas a where a.ambassador = ambassadors.id order by a.id) as areas'),
    )
    .orderBy('id');
}

/** Takes the person out; the areas and their history stay. The slug held the name, so it goes too. Gives how many. */
export async function anonymise(transaction: Knex, userId: string): Promise<number> {
  return transaction('ambassadors')
    .where({ user_id: userId })
    .update({
      name: '—',
      slug: transaction.raw("'ambasador-' || id"),
      introduction: null,
      status: 'ended',
      user_id: null,
    });
}

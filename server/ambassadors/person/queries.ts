import type { Knex } from 'knex';

/** Everything that is kept of a person as an ambassador, published or not, as it goes into their export. */
export async function ambassadorsOf(database: Knex, userId: string): Promise<object[]> {
  const rows: { item: object }[] = await database('ambassadors')
    .leftJoin('ambassador_people as person', 'person.ambassador', 'ambassadors.id')
    .where({ user_id: userId })
    .orderBy('ambassadors.id')
    .select(
      database.raw(`json_build_object(
        'edition', edition, 'publishedName', ambassadors.name, 'status', status, 'forms', to_json(forms),
        'introduction', introduction, 'createdAt', created_at,
        'name', person.name, 'phone', person.phone, 'experience', person.experience, 'motivation', person.motivation,
        'consents', (select coalesce(json_agg(json_build_object('field', field, 'text', text, 'givenAt', given_at,
                       'withdrawnAt', withdrawn_at) order by id), '[]') from consents where ambassador = ambassadors.id),
        'history', (select coalesce(json_agg(json_build_object('kind', kind, 'at', at, 'note', note) order by id), '[]')
                    from ambassador_events where ambassador = ambassadors.id),
        'areas', (select coalesce(json_agg(json_build_object('name', areas.name, 'from', held_from, 'until', held_until)
                    order by held_from), '[]')
                  from area_holders join areas on areas.id = area_holders.area where area_holders.ambassador = ambassadors.id)
        ) as item`),
    );
  return rows.map(({ item }) => item);
}

/** Versions of areas that a person proposed, with their own words. */
export async function proposalsOf(database: Knex, userId: string): Promise<object[]> {
  return database('area_versions')
    .where({ proposed_by: userId })
    .orderBy('id')
    .select({ name: 'name', recipe: 'recipe', note: 'proposal_note', proposedAt: 'proposed_at', status: 'status' });
}

/**
 * Takes the person out; the areas and the dates of their history stay. The slug may have held the name, so it goes too.
 * Gives how many ambassadors there were.
 */
export async function anonymise(transaction: Knex, userId: string): Promise<number> {
  const own = () => transaction('ambassadors').where({ user_id: userId });
  const ids: number[] = await own().pluck('id');
  await transaction('area_versions')
    .where({ proposed_by: userId })
    .update({ proposal_note: null, decision_note: null });
  await transaction('ambassador_people').whereIn('ambassador', ids).delete();
  await transaction('consents').whereIn('ambassador', ids).delete();
  await transaction('ambassador_events').whereIn('ambassador', ids).update({ note: null });
  await transaction('area_holders')
    .whereIn('ambassador', ids)
    .whereNull('held_until')
    .update({ held_until: transaction.fn.now() });
  await own().update({
    name: '—',
    slug: transaction.raw("'ambasador-' || id"),
    introduction: null,
    phone: null,
    experience: null,
    motivation: null,
    status: 'ended',
    user_id: null,
  });
  return ids.length;
}

import type { Knex } from 'knex';
import type { EditionText, NewText } from '../schema.ts';
import type { TextKind } from '../stage.ts';

const columns = ['id', 'kind', 'number', 'pl', 'en', 'uk'];
const selected = (database: Knex) => [...columns, database.raw('to_json(published_at)#>>\'{}\' as "publishedAt"')];

/** The newest text of each kind, or with `history` all of them, newest first within a kind. */
export async function readTexts(database: Knex, edition: number, history = false): Promise<EditionText[]> {
  const query = database('edition_texts').where({ edition }).select(selected(database));
  return history
    ? query.orderBy(['kind', { column: 'number', order: 'desc' }])
    : query.distinctOn('kind').orderBy(['kind', { column: 'number', order: 'desc' }]);
}

/** The newest text of one kind. */
export async function newestText(database: Knex, edition: number, kind: TextKind): Promise<EditionText | undefined> {
  return database('edition_texts').where({ edition, kind }).orderBy('number', 'desc').first(selected(database));
}

/** Publishes a text after the one numbered `after`. Gives undefined when another one has followed it meanwhile. */
export async function insertText(
  transaction: Knex,
  edition: number,
  { after, ...text }: NewText,
  publishedBy: string | null,
): Promise<EditionText | undefined> {
  const [added] = await transaction('edition_texts')
    .insert({ edition, ...text, number: after + 1, published_by: publishedBy })
    .onConflict(['edition', 'kind', 'number'])
    .ignore()
    .returning(selected(transaction));
  return added;
}

import type { Knex } from 'knex';
import type { plannedEdition } from './plan.ts';

/** In the row of this layer the version is the fingerprint of the plan loaded last, not a counter. */
const layer = 'demonstration';

export async function readLoadedFingerprint(database: Knex): Promise<number | undefined> {
  const row = await database('data_versions').where({ layer }).first('version');
  return row?.version;
}

export async function writeLoadedFingerprint(transaction: Knex, version: number): Promise<void> {
  await transaction('data_versions').insert({ layer, version }).onConflict('layer').merge();
}

/** Tells one state of the built geodata from another; 0 before any is loaded. */
export async function readGeodataFingerprint(database: Knex): Promise<number> {
  const row = await database('data_versions').where({ layer: 'krakow-dataset' }).first('version');
  return row?.version ?? 0;
}

export async function putEdition(transaction: Knex, edition: typeof plannedEdition): Promise<void> {
  await transaction('editions')
    .insert({
      year: edition.year,
      name: edition.name,
      demonstration: true,
      max_area_km2: edition.maxAreaKm2,
      max_vertices: edition.maxVertices,
      contact_name: edition.contactName,
      contact_url: edition.contactUrl,
    })
    .onConflict('year')
    .merge();
}

/** Adds or updates an ambassador by the slug and gives the id. `daysAgo`: when they were appointed, if they are new. */
export async function putAmbassador(
  transaction: Knex,
  {
    daysAgo,
    ...ambassador
  }: {
    edition: number;
    slug: string;
    name: string;
    forms: string[];
    introduction: string;
    status: string;
    daysAgo: number;
  },
): Promise<number> {
  const row = { ...ambassador, demonstration: true };
  const [kept] = await transaction('ambassadors')
    .insert({ ...row, created_at: transaction.raw("now() - ? * interval '1 day'", [daysAgo]) })
    .onConflict('slug')
    .merge(row)
    .returning('id');
  return kept.id;
}

/** Adds or updates the one area of an ambassador and gives the id. */
export async function putArea(
  transaction: Knex,
  { ambassador, name, kind }: { ambassador: number; name: string; kind: string },
): Promise<number> {
  const [row] = await transaction('areas').where({ ambassador }).update({ name, kind }).returning('id');
  if (row) return row.id;
  const [added] = await transaction('areas').insert({ ambassador, name, kind }).returning('id');
  return added.id;
}

/** Fictional ambassadors that the plan no longer has leave, with their areas. */
export async function removeOtherAmbassadors(transaction: Knex, edition: number, slugs: string[]): Promise<void> {
  await transaction('ambassadors').where({ edition, demonstration: true }).whereNotIn('slug', slugs).delete();
}

/** Ids of streets by label within one district, in the order of the labels; those not found are left out. */
export async function readStreetIds(transaction: Knex, district: number, labels: string[]): Promise<number[]> {
  const { rows } = await transaction.raw(
    `select streets.id from unnest(?::text[]) with ordinality as wanted (label, place)
     join streets on streets.label = wanted.label and ?::int = any(streets.districts)
     order by place`,
    [labels, district],
  );
  return rows.map((row: { id: number }) => row.id);
}

/** The newest text of each kind, and whether a person has published it rather than the plan. */
export async function readLoadedTexts(
  transaction: Knex,
  edition: number,
): Promise<{ kind: string; number: number; pl: string; en: string; uk: string; byPerson: boolean }[]> {
  return transaction('edition_texts')
    .where({ edition })
    .distinctOn('kind')
    .orderBy(['kind', { column: 'number', order: 'desc' }])
    .select('kind', 'number', 'pl', 'en', 'uk', transaction.raw('published_by is not null as "byPerson"'));
}

/** Says in the history how a fictional ambassador came to the area and to their state; says it once. */
export async function putStatusHistory(
  transaction: Knex,
  ambassador: number,
  area: number,
  { status = 'active', statusNote }: { status?: string; statusNote?: string },
): Promise<void> {
  if (await transaction('area_holders').where({ ambassador, area }).first('area')) return;
  const appointed = transaction('ambassadors').where({ id: ambassador }).select('created_at');
  const ended = status === 'ended' ? transaction.fn.now() : null;
  await transaction('area_holders').insert({ area, ambassador, held_from: appointed, held_until: ended });
  const happened = {
    'awaiting-training': [],
    active: ['activated'],
    suspended: ['activated', 'suspended'],
    ended: ['activated', 'ended'],
  }[status];
  // Approved on the day of the appointment, so that coverage of past days has something to go by.
  await transaction('area_versions').where({ area, status: 'approved' }).update({ created_at: appointed });
  const events = ['appointed', ...(happened ?? [])];
  for (const [at, kind] of events.entries())
    await transaction('ambassador_events').insert({
      ambassador,
      kind,
      note: at === events.length - 1 ? (statusNote ?? null) : null,
      at: transaction.raw("(select created_at from ambassadors where id = ?) + ? * interval '3 weeks'", [
        ambassador,
        at,
      ]),
    });
}

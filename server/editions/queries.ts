import type { Knex } from 'knex';
import { dayInKrakow, editionOn, stagesOn } from './calendar.ts';
import type { Edition, EditionChange, NewEdition } from './schema.ts';
import type { Stage } from './stage.ts';

const item = `json_build_object(
  'year', year, 'revision', revision, 'name', name, 'demonstration', demonstration,
  'contactName', contact_name, 'contactUrl', contact_url, 'maxAreaKm2', max_area_km2, 'maxVertices', max_vertices,
  'stages', (select coalesce(json_agg(json_build_object('stage', stage, 'opens', opens, 'closes', closes)
                                      order by opens, closes, stage), '[]')
             from edition_stages where edition = year))`;

/** Editions with their stages, the newest first. */
export async function readEditions(database: Knex): Promise<Edition[]> {
  const rows: { item: Edition }[] = await database('editions')
    .orderBy('year', 'desc')
    .select(database.raw(`${item} as item`));
  return rows.map((row) => row.item);
}

export async function readEdition(database: Knex, year: number): Promise<Edition | undefined> {
  const [row] = await database('editions')
    .where({ year })
    .select(database.raw(`${item} as item`));
  return row?.item;
}

/** Stages of an edition that are open at a moment, by the day in Kraków; none for an edition that does not exist. */
export async function openStages(database: Knex, year: number, moment = new Date()): Promise<Stage[]> {
  const edition = await readEdition(database, year);
  return edition ? stagesOn(edition, dayInKrakow(moment)) : [];
}

/** The edition that a moment belongs to (see `editionOn`); undefined while there is none. */
export async function currentEdition(database: Knex, moment = new Date()): Promise<Edition | undefined> {
  return editionOn(await readEditions(database), dayInKrakow(moment));
}

/** Adds an edition. Gives false when there is one of the year already. */
export async function insertEdition(
  transaction: Knex,
  { year, stages, ...settings }: NewEdition,
  demonstration: boolean,
): Promise<boolean> {
  const added = await transaction('editions')
    .insert({ year, demonstration, ...columnsOf(settings) })
    .onConflict('year')
    .ignore()
    .returning('year');
  if (added.length === 0) return false;
  await putStages(transaction, year, stages);
  return true;
}

/** Changes an edition that still has the revision. Gives false when it has another. */
export async function updateEdition(
  transaction: Knex,
  year: number,
  { revision, stages, ...settings }: EditionChange,
): Promise<boolean> {
  const changed = await transaction('editions')
    .where({ year, revision })
    .update({ ...columnsOf(settings), revision: revision + 1 });
  if (changed === 0) return false;
  await putStages(transaction, year, stages);
  return true;
}

/** Sets the stages of an edition anew. */
export async function putStages(transaction: Knex, edition: number, stages: Edition['stages']): Promise<void> {
  await transaction('edition_stages').where({ edition }).delete();
  if (stages.length > 0) await transaction('edition_stages').insert(stages.map((stage) => ({ edition, ...stage })));
}

function columnsOf(settings: Omit<NewEdition, 'year' | 'stages'>) {
  return {
    name: settings.name,
    contact_name: settings.contactName,
    contact_url: settings.contactUrl,
    max_area_km2: settings.maxAreaKm2,
    max_vertices: settings.maxVertices,
  };
}

import type { Knex } from 'knex';
import { local } from '../../database/time-sql.ts';
import type { MeetingStage } from '../../meetings/stage.ts';
import type { Content } from './content.ts';

/** Those of the units that exist. */
export async function knownUnits(database: Knex, ids: number[]): Promise<number[]> {
  return database('units').whereIn('id', ids).pluck('id');
}

/** A workshop as the planning form sends it, with its version. */
export async function readForm(database: Knex, id: number): Promise<Record<string, unknown> | undefined> {
  const { rows } = await database.raw(
    `select json_build_object(
       'kind', kind, 'title', title, 'description', description, 'themes', to_json(themes),
       'units', (select coalesce(json_agg(unit order by unit), '[]') from workshop_units where workshop = workshops.id),
       'form', form, 'startsAt', ${local('starts_at')}, 'endsAt', ${local('ends_at')},
       'venueName', venue_name, 'venueAddress', venue_address,
       'point', ST_AsGeoJSON(point, 6)::json -> 'coordinates', 'onlineUrl', online_url,
       'stepFree', step_free, 'hearingLoop', hearing_loop, 'signLanguage', sign_language,
       'accessibilityNote', accessibility_note, 'version', version) as form
     from workshops where id = ?`,
    [id],
  );
  return rows[0]?.form;
}

export async function insertWorkshop(transaction: Knex, edition: number, content: Content): Promise<number> {
  const [row] = await transaction('workshops').insert(
    { edition, status: 'draft', ...columnsOf(transaction, content) },
    ['id'],
  );
  await writeUnits(transaction, row.id, content.units);
  await writeDistrict(transaction, row.id);
  return row.id;
}

export async function updateWorkshop(transaction: Knex, id: number, content: Content): Promise<void> {
  await transaction('workshops')
    .where({ id })
    .update({ ...columnsOf(transaction, content), ...raised(transaction) });
  await writeUnits(transaction, id, content.units);
  await writeDistrict(transaction, id);
}

export async function changeStage(
  transaction: Knex,
  id: number,
  change: { status: MeetingStage; cancellation_reason?: string },
): Promise<void> {
  await transaction('workshops')
    .where({ id })
    .update({ ...change, ...raised(transaction) });
}

export async function deleteWorkshop(transaction: Knex, id: number): Promise<void> {
  await transaction('workshops').where({ id }).delete();
}

function columnsOf(transaction: Knex, content: Content): object {
  return {
    kind: content.kind,
    title: content.title,
    description: content.description,
    themes: content.themes,
    form: content.form,
    starts_at: content.startsAt,
    ends_at: content.endsAt,
    venue_name: content.venueName,
    venue_address: content.venueAddress,
    point: content.point && transaction.raw('ST_SetSRID(ST_MakePoint(?, ?), 4326)', content.point),
    online_url: content.onlineUrl,
    step_free: content.stepFree,
    hearing_loop: content.hearingLoop,
    sign_language: content.signLanguage,
    accessibility_note: content.accessibilityNote,
  };
}

/** Every change is one that calendars take over: they look at what is the same themselves. */
function raised(transaction: Knex): object {
  return {
    version: transaction.raw('version + 1'),
    sequence: transaction.raw('sequence + 1'),
    updated_at: transaction.fn.now(),
  };
}

async function writeUnits(transaction: Knex, workshop: number, units: number[]): Promise<void> {
  await transaction('workshop_units').where({ workshop }).whereNotIn('unit', units).delete();
  if (units.length > 0)
    await transaction('workshop_units')
      .insert(units.map((unit) => ({ workshop, unit })))
      .onConflict(['workshop', 'unit'])
      .ignore();
}

async function writeDistrict(transaction: Knex, id: number): Promise<void> {
  await transaction.raw(
    `update workshops set district =
       (select number from districts where ST_Covers(districts.geometry, workshops.point) order by number limit 1)
     where id = ?`,
    [id],
  );
}

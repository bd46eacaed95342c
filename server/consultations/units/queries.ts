import type { Knex } from 'knex';
import type { Unit, UnitContent } from './schema.ts';

const columns = ['id', 'code', 'name', 'themes', { answerDays: 'answer_days' }, 'active', 'version'];

/** All units, by what people call them. */
export async function readUnits(database: Knex): Promise<Unit[]> {
  return database('units').orderByRaw('active desc, code collate "C"').select(columns);
}

export async function findUnit(database: Knex, id: number): Promise<Unit | undefined> {
  return database('units').where({ id }).first(columns);
}

/** Units are changed one after another, so that two cannot come to be called the same. */
export async function lockUnits(transaction: Knex): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtext('verifying units'))");
}

/** @returns its id, or undefined when another unit is called so */
export async function insertUnit(transaction: Knex, content: UnitContent): Promise<number | undefined> {
  const [row] = await transaction('units').insert(rowOf(content)).onConflict('code').ignore().returning('id');
  return row?.id;
}

/** Changes a unit that nobody has changed since; whether it did. */
export async function updateUnit(
  transaction: Knex,
  id: number,
  version: number,
  content: UnitContent,
): Promise<boolean> {
  const changed = await transaction('units')
    .where({ id, version })
    .update({ ...rowOf(content), version: transaction.raw('version + 1') });
  return changed > 0;
}

export async function codeIsTaken(database: Knex, code: string, except: number): Promise<boolean> {
  return Boolean(await database('units').where({ code }).whereNot({ id: except }).first('id'));
}

function rowOf({ code, name, themes, answerDays, active }: UnitContent) {
  return { code, name, themes, answer_days: answerDays, active };
}

/** Whether somebody answers for a unit that can be asked. */
export async function speaksFor(database: Knex, unit: number, userId: string): Promise<boolean> {
  const found = await database('unit_experts')
    .join('units', 'units.id', 'unit_experts.unit')
    .where({ unit, user_id: userId, active: true })
    .first('unit');
  return found !== undefined;
}

/** Units with their experts and how much they are to answer. */
export async function readUnitsWithExperts(database: Knex) {
  const { rows } = await database.raw(`
    select units.id, code, units.name, themes, answer_days as "answerDays", active, units.version,
      (select coalesce(json_agg(json_build_object('userId', users.id, 'name', users.name, 'email', users.email)
                                order by users.name), '[]')
       from unit_experts join users on users.id = unit_experts.user_id where unit_experts.unit = units.id) as experts,
      (select count(*)::int from consultations where unit = units.id and status = 'open') as open,
      (select count(*)::int from consultations where unit = units.id and status = 'open'
         and due < (now() at time zone 'Europe/Warsaw')::date) as late
    from units order by active desc, code collate "C"`);
  return rows;
}

/** Units that the person answers for. */
export async function unitsOf(database: Knex, userId: string): Promise<number[]> {
  return database('unit_experts').where({ user_id: userId }).orderBy('unit').pluck('unit');
}

/** @returns whether the person was not yet an expert of the unit */
export async function insertExpert(transaction: Knex, unit: number, userId: string): Promise<boolean> {
  const added = await transaction('unit_experts')
    .insert({ unit, user_id: userId })
    .onConflict(['unit', 'user_id'])
    .ignore()
    .returning('unit');
  return added.length > 0;
}

/** Takes a person out of a unit; what they had taken there is free for the others. @returns whether they were in it */
export async function deleteExpert(transaction: Knex, unit: number, userId: string): Promise<boolean> {
  const removed = await transaction('unit_experts').where({ unit, user_id: userId }).delete();
  await transaction('consultations').where({ unit, status: 'open', expert: userId }).update({ expert: null });
  return removed > 0;
}

/** Whom to write to about the unit's work. */
export async function expertIds(database: Knex, unit: number): Promise<string[]> {
  return database('unit_experts').where({ unit }).orderBy('user_id').pluck('user_id');
}

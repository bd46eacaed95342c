import type { Knex } from 'knex';
import type { AreaKind } from '../../areas/area-kind.ts';
import type { PublishedField } from '../published-field.ts';
import type { AmbassadorStatus, Form } from '../sort.ts';

export type AmbassadorRow = {
  id: number;
  slug: string;
  name: string;
  status: AmbassadorStatus;
  edition: number;
  userId: string | null;
  demonstration: boolean;
};

const columns = ['id', 'slug', 'name', 'status', 'edition', 'user_id as userId', 'demonstration'];

export async function findBySlug(database: Knex, slug: string): Promise<AmbassadorRow | undefined> {
  return database('ambassadors').where({ slug }).first(columns);
}

/** The same, so that of several moves at once each sees what the one before has left. */
export async function lockAmbassador(transaction: Knex, id: number): Promise<AmbassadorRow | undefined> {
  return transaction('ambassadors').where({ id }).forUpdate().first(columns);
}

/** Hand-overs go one after another: each takes two ambassadors, and two in opposite directions would wait for each other. */
export async function lockHandOvers(transaction: Knex): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtext('ambassadors: hand-over'))");
}

/** Ambassadors that an account is or was, the newest first. */
export async function ambassadorsOfUser(database: Knex, userId: string): Promise<AmbassadorRow[]> {
  return database('ambassadors').where({ user_id: userId }).orderBy('id', 'desc').select(columns);
}

/** Nothing when the slug is taken. */
export async function insertAmbassador(
  transaction: Knex,
  ambassador: {
    edition: number;
    slug: string;
    name: string;
    forms: Form[];
    userId: string | null;
    demonstration: boolean;
  },
): Promise<number | undefined> {
  const { userId, ...rest } = ambassador;
  const [row] = await transaction('ambassadors')
    .insert({ ...rest, user_id: userId, status: 'awaiting-training' })
    .onConflict('slug')
    .ignore()
    .returning('id');
  return row?.id;
}

export type Person = { name: string; phone: string | null; experience: string | null; motivation: string | null };

export async function putPerson(transaction: Knex, ambassador: number, person: Person): Promise<void> {
  await transaction('ambassador_people')
    .insert({ ambassador, ...person })
    .onConflict('ambassador')
    .merge();
}

/**
 * Makes what is published of a person exactly what they consent to now; without consent to the name it is a neutral one
 * made of their area. Whoever has left nothing here (see erasure) stays as they are.
 */
export async function publishPerson(transaction: Knex, ambassador: number): Promise<void> {
  const consented = (field: PublishedField) => `exists (
    select from consents where ambassador = ambassadors.id and field = '${field}' and withdrawn_at is null)`;
  const shown = (field: PublishedField) => `case when ${consented(field)} then person.${field} end`;
  await transaction.raw(
    `update ambassadors set
       name = coalesce(${shown('name')}, 'Ambasador(ka)' || coalesce(': ' || (
         select name from areas where areas.ambassador = ambassadors.id order by id limit 1), '')),
       phone = ${shown('phone')}, experience = ${shown('experience')}, motivation = ${shown('motivation')}
     from ambassador_people person where person.ambassador = ambassadors.id and ambassadors.id = ?`,
    [ambassador],
  );
}

export async function putStatus(transaction: Knex, id: number, status: AmbassadorStatus): Promise<void> {
  await transaction('ambassadors').where({ id }).update({ status });
}

export type LifeEvent =
  | 'appointed'
  | 'activated'
  | 'suspended'
  | 'resumed'
  | 'ended'
  | 'resigned'
  | 'handed-over'
  | 'took-over';

export async function addLifeEvent(
  transaction: Knex,
  event: { ambassador: number; kind: LifeEvent; actor: string | null; note?: string | null; other?: number },
): Promise<void> {
  await transaction('ambassador_events').insert({ ...event, note: event.note || null });
}

export async function hasHappened(transaction: Knex, ambassador: number, kind: LifeEvent): Promise<boolean> {
  return (await transaction('ambassador_events').where({ ambassador, kind }).first('id')) !== undefined;
}

/** From now on the area is theirs. */
export async function takeArea(transaction: Knex, area: number, ambassador: number): Promise<void> {
  await transaction('areas').where({ id: area }).update({ ambassador });
  await transaction('area_holders').insert({ area, ambassador });
}

/** From now on the areas of an ambassador are nobody's; they stay on record. */
export async function leaveAreas(transaction: Knex, ambassador: number): Promise<void> {
  await transaction('area_holders')
    .where({ ambassador })
    .whereNull('held_until')
    .update({ held_until: transaction.fn.now() });
}

export type HeldArea = { id: number; name: string; kind: AreaKind };

/** Areas that an ambassador cares for, or did when they ended. */
export async function areasOf(database: Knex, ambassador: number): Promise<HeldArea[]> {
  return database('areas').where({ ambassador }).orderBy('id').select('id', 'name', 'kind');
}

/** Whether the account is an ambassador who has not ended. */
export async function isStillAmbassador(transaction: Knex, userId: string): Promise<boolean> {
  const found = await transaction('ambassadors').where({ user_id: userId }).whereNot({ status: 'ended' }).first('id');
  return found !== undefined;
}

export type LifeEventRow = {
  kind: LifeEvent;
  at: Date;
  actor: string | null;
  actorName: string | null;
  note: string | null;
  other: { slug: string; name: string } | null;
};

export async function lifeOf(database: Knex, ambassador: number): Promise<LifeEventRow[]> {
  return database('ambassador_events as event')
    .leftJoin('users', 'users.id', 'event.actor')
    .leftJoin('ambassadors as other', 'other.id', 'event.other')
    .where('event.ambassador', ambassador)
    .orderBy('event.id')
    .select(
      'kind',
      'at',
      'actor',
      'users.name as actorName',
      'note',
      database.raw(
        `case when other.id is not null then json_build_object('slug', other.slug, 'name', other.name) end as other`,
      ),
    );
}

/** Areas that an ambassador has cared for, with from when and until when; null for still. */
export async function heldBy(
  database: Knex,
  ambassador: number,
): Promise<{ id: number; name: string; from: Date; until: Date | null }[]> {
  return database('area_holders')
    .join('areas', 'areas.id', 'area_holders.area')
    .where({ 'area_holders.ambassador': ambassador })
    .orderBy('held_from')
    .select('areas.id', 'areas.name', { from: 'held_from', until: 'held_until' });
}

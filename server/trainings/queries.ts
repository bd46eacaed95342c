import type { Knex } from 'knex';
import type { Language } from '../accounts/signed-in.ts';
import type { People, Training } from './schema.ts';

/** A training as it stands, for somebody. */
export type TrainingRow = Omit<Training, 'startsAt' | 'endsAt' | 'own' | 'may'> & {
  startsAt: Date;
  endsAt: Date;
  begun: boolean;
  ownState: 'booked' | 'waiting' | null;
  ownPosition: number | null;
  ownAttended: boolean | null;
};

/** Whom a mail about a training goes to. */
export type Person = { ambassador: number; email: string; name: string; language: Language };

const columns = `
  t.id, t.edition, t.title, t.description, t.status, t.starts_at as "startsAt", t.ends_at as "endsAt", t.format,
  t.place, ST_AsGeoJSON(t.point, 6)::json -> 'coordinates' as point, to_json(t.accessibility) as accessibility,
  t.accessibility_note as "accessibilityNote", t.link, t.capacity, t.cancel_reason as "cancelReason", t.version,
  t.demonstration, t.starts_at <= now() as begun,
  (select count(*)::int from training_places p where p.training = t.id and p.state = 'booked') as taken,
  (select count(*)::int from training_places p where p.training = t.id and p.state = 'waiting') as waiting,
  own.state as "ownState", own.attended as "ownAttended",
  case own.state when 'waiting' then (select count(*)::int from training_places p
    where p.training = t.id and p.state = 'waiting' and p.id <= own.id) end as "ownPosition"`;

const source = 'from trainings t left join training_places own on own.training = t.id and own.ambassador = :me';

/** Trainings that are not over yet, soonest first; with `past` those that are, newest first. */
export async function listTrainings(
  database: Knex,
  { me, past, most }: { me: number | null; past: boolean; most: number },
): Promise<TrainingRow[]> {
  const { rows } = await database.raw(
    `select ${columns} ${source}
     where (t.ends_at < now()) = :past
     order by case when :past then -extract(epoch from t.starts_at) else extract(epoch from t.starts_at) end, t.id
     limit :most`,
    { me, past, most },
  );
  return rows;
}

export async function findTraining(database: Knex, id: number, me: number | null): Promise<TrainingRow | undefined> {
  const { rows } = await database.raw(`select ${columns} ${source} where t.id = :id`, { id, me });
  return rows[0];
}

/** Holds the training still until the transaction ends, so that places are counted and given by one at a time. */
export async function lockTraining(transaction: Knex, id: number): Promise<boolean> {
  const { rows } = await transaction.raw('select id from trainings where id = ? for update', [id]);
  return rows.length > 0;
}

export async function insertPlace(
  transaction: Knex,
  place: { training: number; ambassador: number; state: 'booked' | 'waiting' },
): Promise<void> {
  await transaction('training_places').insert(place);
}

export async function deletePlace(transaction: Knex, training: number, ambassador: number): Promise<boolean> {
  return (await transaction('training_places').where({ training, ambassador }).delete()) > 0;
}

/** Gives free places to those who wait the longest, and says to whom. The training must be locked. */
export async function fillPlaces(transaction: Knex, training: number): Promise<Person[]> {
  const { rows } = await transaction.raw(
    `with free as (
       select greatest(capacity - (select count(*) from training_places where training = t.id and state = 'booked'), 0)
         as places
       from trainings t where id = :training and status = 'planned' and starts_at > now()
     ),
     next as (
       select id from training_places where training = :training and state = 'waiting'
       order by id limit coalesce((select places from free), 0)
     ),
     moved as (
       update training_places set state = 'booked' where id in (select id from next) returning ambassador
     )
     select a.id as ambassador, u.email, u.name, u.language from moved
     join ambassadors a on a.id = moved.ambassador join users u on u.id = a.user_id order by a.id`,
    { training },
  );
  return rows;
}

/** Planned trainings with a free place that somebody waits for. */
export async function trainingsToFill(database: Knex): Promise<number[]> {
  const { rows } = await database.raw(
    `select id from trainings t where status = 'planned' and starts_at > now()
       and exists (select from training_places where training = t.id and state = 'waiting')
       and capacity > (select count(*) from training_places where training = t.id and state = 'booked') order by id`,
  );
  return rows.map(({ id }: { id: number }) => id);
}

/** Who has a place or waits, those with an account. */
export async function peopleToTell(database: Knex, training: number): Promise<Person[]> {
  const { rows } = await database.raw(
    `select a.id as ambassador, u.email, u.name, u.language from training_places p
     join ambassadors a on a.id = p.ambassador join users u on u.id = a.user_id
     where p.training = ? order by p.id`,
    [training],
  );
  return rows;
}

/** Who has a place or waits, in the order of signing up; names are for staff. */
export async function listPeople(database: Knex, training: number): Promise<People['items']> {
  const { rows } = await database.raw(
    `select a.id as ambassador, a.slug, coalesce(person.name, u.name, a.name) as name, a.status, p.state, p.attended,
       p.signed_up_at as "signedUpAt",
       (select areas.name from areas where areas.ambassador = a.id order by areas.id limit 1) as area
     from training_places p join ambassadors a on a.id = p.ambassador
     left join ambassador_people person on person.ambassador = a.id left join users u on u.id = a.user_id
     where p.training = ? order by p.state, p.id`,
    [training],
  );
  return rows;
}

/** Marks who came; all others did not. Whoever waited and came had a place after all. */
export async function markAttendance(transaction: Knex, training: number, attended: number[]): Promise<void> {
  await transaction('training_places')
    .where({ training })
    .update({
      attended: transaction.raw('ambassador = any(?::int[])', [attended]),
      state: transaction.raw("case when ambassador = any(?::int[]) then 'booked' else state end", [attended]),
    });
}

/** Who came and is still waiting to become active. */
export async function attendedAndAwaiting(transaction: Knex, training: number): Promise<number[]> {
  const { rows } = await transaction.raw(
    `select a.id from training_places p join ambassadors a on a.id = p.ambassador
     where p.training = ? and p.attended and a.status = 'awaiting-training' order by a.id for update of a`,
    [training],
  );
  return rows.map(({ id }: { id: number }) => id);
}

/** What the account holds: every place it has or had, with the training. */
export async function placesOf(database: Knex, userId: string): Promise<object[]> {
  const { rows } = await database.raw(
    `select t.title, t.starts_at as "startsAt", t.status, p.state, p.attended, p.signed_up_at as "signedUpAt"
     from training_places p join trainings t on t.id = p.training join ambassadors a on a.id = p.ambassador
     where a.user_id = ? order by p.id`,
    [userId],
  );
  return rows;
}

/** Gives up places in trainings to come; those of the past stay, without the person. */
export async function deletePlacesToCome(transaction: Knex, userId: string): Promise<void> {
  await transaction.raw(
    `delete from training_places p using trainings t, ambassadors a
     where t.id = p.training and a.id = p.ambassador and a.user_id = ? and t.status = 'planned' and t.starts_at > now()`,
    [userId],
  );
}

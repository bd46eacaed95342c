import type { Knex } from 'knex';
import type { ApplicationStatus } from './moves.ts';
import type { Answers } from './schema.ts';

export type ApplicationRow = {
  id: number;
  edition: number;
  applicant: string | null;
  status: ApplicationStatus;
  answers: Answers;
  draft: string | null;
  area: number | null;
  /** The version of the area that was submitted last. */
  areaVersion: number | null;
  ambassador: string | null;
  version: number;
  demonstration: boolean;
  createdAt: Date;
  updatedAt: Date;
  waitingSince: Date | null;
};

const columns = [
  'id',
  'edition',
  'applicant',
  'status',
  'answers',
  'draft',
  'area',
  'version',
  'demonstration',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'waiting_since as waitingSince',
];

/** The version of its area that an application was submitted with last, over the table `applications`. */
export const submittedVersion =
  '(select max(area_version) from application_events where application = applications.id)';

const whole = (database: Knex) =>
  database('applications').select(
    ...columns,
    database.raw(`${submittedVersion} as "areaVersion"`),
    database.raw('(select slug from ambassadors where ambassadors.id = applications.ambassador) as ambassador'),
  );

export async function findApplication(database: Knex, id: number): Promise<ApplicationRow | undefined> {
  const [row] = await whole(database).where({ id });
  return row;
}

/** The same, so that of several decisions at once one is made and the others see it. */
export async function lockApplication(transaction: Knex, id: number): Promise<ApplicationRow | undefined> {
  await transaction('applications').where({ id }).forUpdate().first('id');
  return findApplication(transaction, id);
}

/** A person's applications, the newest first. */
export async function applicationsOf(database: Knex, applicant: string): Promise<ApplicationRow[]> {
  return whole(database).where({ applicant }).orderBy('id', 'desc');
}

export async function findOpenApplication(
  database: Knex,
  edition: number,
  applicant: string,
): Promise<ApplicationRow | undefined> {
  const [row] = await whole(database)
    .where({ edition, applicant })
    .whereIn('status', ['draft', 'submitted', 'returned']);
  return row;
}

/** Nothing when there is an open one already. */
export async function insertApplication(
  transaction: Knex,
  application: { edition: number; applicant: string; draft: string },
): Promise<number | undefined> {
  const [row] = await transaction('applications').insert(application).onConflict().ignore().returning('id');
  return row?.id;
}

/** Changes an application and raises its version. */
export async function changeApplication(
  transaction: Knex,
  id: number,
  change: {
    status?: ApplicationStatus;
    answers?: Answers;
    draft?: string | null;
    area?: number;
    ambassador?: number;
    waits?: boolean;
  },
): Promise<void> {
  const { waits, answers, ...columnsChanged } = change;
  await transaction('applications')
    .where({ id })
    .update({
      ...columnsChanged,
      ...(answers && { answers: JSON.stringify(answers) }),
      ...(waits && { waiting_since: transaction.fn.now() }),
      version: transaction.raw('version + 1'),
      updated_at: transaction.fn.now(),
    });
}

export async function hasAnswers(transaction: Knex, id: number, answers: Answers): Promise<boolean> {
  const { rows } = await transaction.raw('select answers = ?::jsonb as same from applications where id = ?', [
    JSON.stringify(answers),
    id,
  ]);
  return rows[0].same;
}

export type EventKind = 'started' | 'submitted' | 'returned' | 'accepted' | 'declined' | 'withdrawn';

export async function addEvent(
  transaction: Knex,
  event: {
    application: number;
    kind: EventKind;
    actor: string;
    actorRole: 'applicant' | 'staff';
    note?: string | null;
    areaVersion?: number;
  },
): Promise<void> {
  await transaction('application_events').insert({
    application: event.application,
    kind: event.kind,
    actor: event.actor,
    actor_role: event.actorRole,
    note: event.note || null,
    area_version: event.areaVersion ?? null,
  });
}

export type EventRow = {
  kind: EventKind;
  at: Date;
  actorRole: 'applicant' | 'staff';
  /** Null once the account was erased. */
  name: string | null;
  note: string | null;
};

/** What happened to an application, in order. */
export async function eventsOf(database: Knex, application: number): Promise<EventRow[]> {
  return database('application_events')
    .leftJoin('users', 'users.id', 'application_events.actor')
    .where({ application })
    .orderBy('application_events.id')
    .select('kind', 'at', 'actor_role as actorRole', 'users.name as name', 'note');
}

import type { Knex } from 'knex';
import type { Answers } from '../../applications/schema.ts';
import type { PlannedApplication } from '../plan/planned.ts';

/** Fictional applications leave with the areas that only they drew. */
export async function removeApplications(transaction: Knex): Promise<void> {
  const areas: number[] = await transaction('applications')
    .where({ demonstration: true })
    .whereNotNull('area')
    .pluck('area');
  await transaction('applications').where({ demonstration: true }).delete();
  await transaction('areas').whereIn('id', areas).whereNull('ambassador').delete();
}

const daysBefore = (transaction: Knex, days: number) =>
  // Some minutes earlier, so that what happens next comes after it.
  transaction.raw("now() - ? * interval '1 day' - interval '5 minutes'", [days]);

/** Adds an application with its history and gives the id. */
export async function insertApplication(
  transaction: Knex,
  { status, daysAgo, decidedDaysAgo = daysAgo, note }: PlannedApplication,
  {
    edition,
    answers,
    area,
    version,
    ambassador,
  }: {
    edition: number;
    answers: Answers;
    area: number;
    version: number;
    ambassador: number | null;
  },
): Promise<void> {
  const [{ id }] = await transaction('applications')
    .insert({
      edition,
      status,
      answers: JSON.stringify(answers),
      area,
      ambassador,
      demonstration: true,
      version: status === 'submitted' ? 2 : 3,
      waiting_since: daysBefore(transaction, daysAgo),
      created_at: daysBefore(transaction, daysAgo + 1),
      updated_at: daysBefore(transaction, decidedDaysAgo),
    })
    .returning('id');
  const add = (kind: string, role: string, days: number, more: object = {}) =>
    transaction('application_events').insert({
      application: id,
      kind,
      actor_role: role,
      at: daysBefore(transaction, days),
      ...more,
    });
  await add('started', 'applicant', daysAgo + 1);
  await add('submitted', 'applicant', daysAgo, { area_version: version });
  if (status !== 'submitted')
    await add(status, status === 'withdrawn' ? 'applicant' : 'staff', decidedDaysAgo, { note: note ?? null });
}

/** When a version was proposed, in days before now. */
export async function putProposedAt(transaction: Knex, version: number, daysAgo: number): Promise<void> {
  await transaction('area_versions')
    .where({ id: version })
    .update({ proposed_at: daysBefore(transaction, daysAgo) });
}

export async function findPlanned(
  transaction: Knex,
  slug: string,
): Promise<{ ambassador: number; area: number; version: number } | undefined> {
  return transaction('ambassadors')
    .join('areas', 'areas.ambassador', 'ambassadors.id')
    .joinRaw("join area_versions versions on versions.area = areas.id and versions.status = 'approved'")
    .where({ slug })
    .first({ ambassador: 'ambassadors.id', area: 'areas.id', version: 'versions.id' });
}

/** Proposals of fictional ambassadors that are loaded anew. */
export async function removeProposals(transaction: Knex, area: number): Promise<void> {
  await transaction('area_versions').where({ area, status: 'proposed' }).delete();
}

/** Several processes starting on one database prepare it one after another. */
export async function lockEdition(transaction: Knex, year: number): Promise<void> {
  await transaction('editions').where({ year }).forUpdate().first('year');
}

/** Whoever decided on fictional applications is the fictional clerk. */
export async function putDecider(transaction: Knex, user: string): Promise<void> {
  await transaction('application_events')
    .whereNull('actor')
    .where({ actor_role: 'staff' })
    .whereIn('application', transaction('applications').where({ demonstration: true }).select('id'))
    .update({ actor: user });
}

/** Fictional applicants read the clause and agree to their name being published, once there are texts of both. */
export async function putConsents(transaction: Knex, texts: { clause: number; name: number }): Promise<void> {
  const without = () =>
    transaction('applications').where({ demonstration: true }).whereRaw("not jsonb_exists(answers, 'clauseText')");
  const ids: number[] = await without().whereNot({ status: 'draft' }).pluck('id');
  if (ids.length === 0) return;
  await transaction('consents').insert(ids.map((application) => ({ application, field: 'name', text: texts.name })));
  await transaction('applications')
    .whereIn('id', ids)
    .update({
      answers: transaction.raw('answers || ?::jsonb', [
        JSON.stringify({ clauseRead: true, clauseText: texts.clause, consents: { name: texts.name } }),
      ]),
    });
}

/** Gives a fictional application of this name and state to an account; undefined when there is none left. */
export async function giveApplication(
  transaction: Knex,
  user: string,
  name: string,
): Promise<{ id: number; area: number; recipe: object; called: string; kind: string } | undefined> {
  const { rows } = await transaction.raw(
    `update applications set applicant = :user
     from areas, area_versions versions
     where applicant is null and applications.demonstration and applications.answers ->> 'name' = :name
       and areas.id = applications.area and versions.area = areas.id
     returning applications.id, areas.id as area, versions.recipe, areas.name as called, areas.kind`,
    { user, name },
  );
  return rows[0];
}

export async function hasApplication(transaction: Knex, user: string): Promise<boolean> {
  return (await transaction('applications').where({ applicant: user }).first('id')) !== undefined;
}

export async function markDemonstration(transaction: Knex, id: number, change: object): Promise<void> {
  await transaction('applications')
    .where({ id })
    .update({ demonstration: true, ...change });
}

/** What a planned ambassador who has an account has left with us, with the consent to the name. */
export async function putPersonOf(transaction: Knex, email: string, consentText: number): Promise<void> {
  const { rows } = await transaction.raw(
    `insert into ambassador_people (ambassador, name, phone, experience, motivation)
     select ambassadors.id, ambassadors.name, '600 100 200', 'Pięć lat w radzie rodziców i trzy wnioski do budżetu.',
            ambassadors.introduction
     from ambassadors join users on users.id = ambassadors.user_id
     where users.email = ? and ambassadors.demonstration
     on conflict do nothing returning ambassador`,
    [email],
  );
  for (const { ambassador } of rows)
    await transaction('consents').insert({ ambassador, field: 'name', text: consentText });
}

import type { Knex } from 'knex';

type Consent = { field: string; text: number; givenAt: string; withdrawnAt: string | null };

/** Consents of each of a person's applications, by application. */
export async function consentsOfApplicant(
  database: Knex,
  applicant: string,
): Promise<(Consent & { application: number })[]> {
  return database('consents')
    .join('applications', 'applications.id', 'consents.application')
    .where({ applicant })
    .orderBy('consents.id')
    .select('application', 'field', 'text', { givenAt: 'given_at', withdrawnAt: 'withdrawn_at' });
}

/**
 * Takes a person out of their applications. What never became an area is deleted with the area it drew; of an accepted one
 * only the dates of its decisions stay.
 */
export async function eraseApplicant(transaction: Knex, applicant: string): Promise<void> {
  const unfinished = () => transaction('applications').where({ applicant }).whereNot({ status: 'accepted' });
  const areas: number[] = await unfinished().whereNotNull('area').pluck('area');
  await unfinished().delete();
  await transaction('areas')
    .whereIn('id', areas)
    .whereNotExists((approved) =>
      approved
        .from('area_versions')
        .whereRaw('area = areas.id')
        .whereIn('status', ['approved', 'replaced'])
        .select('id'),
    )
    .delete();
  const accepted = transaction('applications').where({ applicant }).select('id');
  await transaction('application_events').whereIn('application', accepted).update({ note: null });
  await transaction('consents').whereIn('application', accepted).delete();
  await transaction('applications').where({ applicant }).update({ answers: '{}', draft: null, applicant: null });
}

/** Applications begun and never sent, untouched for so long: they go whole. Gives how many. */
export async function deleteUnsent(transaction: Knex, kept: string): Promise<number> {
  return transaction('applications')
    .where({ status: 'draft' })
    .whereRaw('updated_at < now() - ?::interval', [kept])
    .delete();
}

/**
 * Of applications that came to nothing so long ago, what was written in them goes: answers, notes and consents. That there
 * was one, and how it was decided, stays. Gives how many.
 */
export async function forgetRefused(transaction: Knex, kept: string): Promise<number> {
  const due: number[] = await transaction('applications')
    .whereIn('status', ['declined', 'withdrawn'])
    .whereRaw('updated_at < now() - ?::interval', [kept])
    .whereRaw("answers <> '{}'::jsonb")
    .pluck('id');
  if (due.length === 0) return 0;
  await transaction('application_events').whereIn('application', due).update({ note: null });
  await transaction('consents').whereIn('application', due).delete();
  return transaction('applications').whereIn('id', due).update({ answers: '{}', draft: null });
}

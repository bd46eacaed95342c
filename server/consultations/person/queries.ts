import type { Knex } from 'knex';

/** What somebody asked, answered and wrote in consultations, and the units that they answer for. */
export async function heldConsultations(database: Knex, userId: string): Promise<object[]> {
  const { rows } = await database.raw(
    `select 'question' as kind, proposals.title as proposal, question as text, requested_at as at
     from consultations join proposals on proposals.id = consultations.proposal where requested_by = :userId
     union all
     select 'answer', proposals.title, summary, answered_at
     from consultations join proposals on proposals.id = consultations.proposal where expert = :userId
     union all
     select 'message', proposals.title, messages.body, messages.at
     from consultation_messages messages join consultations on consultations.id = messages.consultation
     join proposals on proposals.id = consultations.proposal where messages.author = :userId
     union all
     select 'unit', null, units.code || ' ' || units.name, null
     from unit_experts join units on units.id = unit_experts.unit where user_id = :userId
     order by kind, at`,
    { userId },
  );
  return rows;
}

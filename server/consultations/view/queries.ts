import type { Knex } from 'knex';
import type { ConsultationOutcome, ConsultationStatus, RemarkField } from '../status.ts';

export type Round = {
  id: number;
  round: number;
  status: ConsultationStatus;
  unit: { id: number; code: string; name: string };
  askedUnit: number | null;
  requestedAt: string;
  due: string | null;
  late: boolean;
  outcome: ConsultationOutcome | null;
  summary: string;
  answeredAt: string | null;
  question: string;
  expert: string | null;
  remarks: Partial<Record<RemarkField, string>>;
  reason: string;
  proposalVersion: number;
  version: number;
};

/** Rounds of asking about a proposal, the newest first. An answer that is not given yet is left out. */
export async function roundsOf(database: Knex, proposal: number): Promise<Round[]> {
  const { rows } = await database.raw(
    `select consultations.id, round, consultations.status, consultations.unit as "askedUnit",
       json_build_object('id', units.id, 'code', units.code, 'name', units.name) as unit,
       requested_at as "requestedAt", to_char(due, 'YYYY-MM-DD') as due,
       consultations.status = 'open' and due < (now() at time zone 'Europe/Warsaw')::date as late,
       case when consultations.status = 'answered' then outcome end as outcome,
       case when consultations.status = 'answered' then summary else '' end as summary,
       case when consultations.status = 'answered' then remarks else '{}' end as remarks,
       answered_at as "answeredAt", question, users.name as expert, reason,
       proposal_version as "proposalVersion", consultations.version
     from consultations join units on units.id = coalesce(consultations.unit, consultations.proposed_unit)
     left join users on users.id = consultations.expert
     where proposal = ? order by round desc`,
    [proposal],
  );
  return rows;
}

/** What a unit said of other proposals of a theme, the newest first. */
export async function unitAnswers(
  database: Knex,
  { unit, theme, except }: { unit: number; theme: string | null; except: number },
): Promise<
  { proposal: { id: number; title: string }; outcome: ConsultationOutcome; summary: string; answeredAt: string }[]
> {
  const { rows } = await database.raw(
    `select json_build_object('id', proposals.id, 'title', proposals.title) as proposal, consultations.outcome, summary,
       answered_at as "answeredAt"
     from consultations join proposals on proposals.id = consultations.proposal
     where consultations.unit = :unit and consultations.status = 'answered' and proposals.id <> :except
       and proposals.theme is not distinct from :theme and proposals.status not in ('draft', 'withdrawn')
     order by answered_at desc limit 5`,
    { unit, theme, except },
  );
  return rows;
}

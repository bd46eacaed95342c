import type { Knex } from 'knex';
import type { UnitContent } from '../../consultations/units/schema.ts';
import type { ProposalStatus } from '../../proposals/status.ts';
import type { Theme } from '../../proposals/theme.ts';

/** Several processes starting on one database load it one after another. */
export async function lockLoading(transaction: Knex): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtext('okolica demonstration of consultations'))");
}

/** Adds the units that are missing. @returns ids by code */
export async function ensureUnits(transaction: Knex, units: UnitContent[]): Promise<Map<string, number>> {
  const rows = units.map(({ code, name, themes, answerDays, active }) => ({
    ...{ code, name, themes, active, answer_days: answerDays },
  }));
  await transaction('units').insert(rows).onConflict('code').ignore();
  const found = await transaction('units').select('id', 'code');
  return new Map(found.map(({ id, code }) => [code, id]));
}

/** Makes an account an expert of units that have none yet. */
export async function ensureExpert(transaction: Knex, email: string, units: number[]): Promise<void> {
  await transaction.raw(
    `insert into unit_experts (unit, user_id)
     select unit, users.id from unnest(?::int[]) as asked (unit), users
     where users.email = ? and not exists (select from unit_experts others where others.unit = asked.unit)
     on conflict do nothing`,
    [units, email],
  );
}

export async function hasConsultations(database: Knex): Promise<boolean> {
  return (await database('consultations').where({ demonstration: true }).first('id')) !== undefined;
}

export type FictionalProposal = {
  id: number;
  status: ProposalStatus;
  theme: Theme;
  version: number;
  author: string | null;
};

/** Fictional proposals that somebody may have asked about, with who began each. */
export async function fictionalProposals(transaction: Knex): Promise<FictionalProposal[]> {
  const { rows } = await transaction.raw(
    `select id, status, theme, version,
       (select user_id from proposal_authors where proposal = proposals.id order by first desc, joined_at limit 1) as author
     from proposals
     where demonstration and theme is not null and status not in ('draft', 'withdrawn')
       and not exists (select from consultations where proposal = proposals.id)
     order by id`,
  );
  return rows;
}

export type NewRound = {
  proposal: number;
  round: number;
  status: 'proposed' | 'open' | 'answered';
  unit: number;
  question: string;
  proposalVersion: number;
  requestedBy: string | null;
  requestedDaysAgo: number;
  /** Days from today on which the answer is due, and when it was given. */
  dueInDays: number | null;
  answeredDaysAgo: number | null;
  expertEmail: string | null;
  outcome: string | null;
  summary: string;
  remarks: object;
  messages: { role: 'author' | 'expert'; body: string }[];
};

/** Inserts all rounds, then all their messages: two statements, however many there are. */
export async function insertRounds(transaction: Knex, rounds: NewRound[]): Promise<void> {
  await transaction.raw(
    `insert into consultations (proposal, round, status, proposed_unit, unit, question, proposal_version, from_status,
       requested_by, requested_at, confirmed_at, due, expert, outcome, summary, remarks, answered_at, ended_at, demonstration)
     select proposal, round, status, unit, case when status <> 'proposed' then unit end, question, "proposalVersion",
       case when status <> 'proposed' then case when round = 1 then 'developed' else 'improved' end end,
       "requestedBy", now() - "requestedDaysAgo" * interval '1 day',
       case when status <> 'proposed' then now() - ("requestedDaysAgo" - 1) * interval '1 day' end,
       (now() at time zone 'Europe/Warsaw')::date + "dueInDays",
       (select id from users where email = "expertEmail"), outcome, summary, remarks,
       now() - "answeredDaysAgo" * interval '1 day', now() - "answeredDaysAgo" * interval '1 day', true
     from json_to_recordset(?::json) as planned (proposal int, round int, status text, unit int, question text,
       "proposalVersion" int, "requestedBy" uuid, "requestedDaysAgo" int, "dueInDays" int, "expertEmail" text,
       outcome text, summary text, remarks jsonb, "answeredDaysAgo" int)`,
    [JSON.stringify(rounds)],
  );
  const messages = rounds.flatMap(({ proposal, round, messages: thread, requestedBy, expertEmail }) =>
    thread.map(({ role, body }, index) => ({ proposal, round, role, body, index, requestedBy, expertEmail })),
  );
  await transaction.raw(
    `insert into consultation_messages (consultation, author, author_role, body, at)
     select consultations.id,
       case when role = 'author' then "requestedBy" else (select id from users where email = "expertEmail") end,
       role, body, consultations.requested_at + (2 + index) * interval '1 day'
     from json_to_recordset(?::json) as planned (proposal int, round int, role text, body text, index int,
       "requestedBy" uuid, "expertEmail" text)
     join consultations using (proposal, round)
     order by consultations.id, index`,
    [JSON.stringify(messages)],
  );
}

/** Last days of what nobody has touched move on with the days, so that some are late and some to come. */
export async function moveLastDays(transaction: Knex, offsets: readonly number[]): Promise<void> {
  await transaction.raw(
    `with untouched as (
       select id, row_number() over (order by id) as n from consultations
       where demonstration and status = 'open' and version = 1)
     update consultations set due = (now() at time zone 'Europe/Warsaw')::date + (:offsets::int[])[1 + n % :count::int]
     from untouched where untouched.id = consultations.id`,
    { offsets, count: offsets.length },
  );
}

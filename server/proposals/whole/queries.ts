import type { Knex } from 'knex';
import { isServing } from '../../areas/serving-status.ts';
import { utc } from '../../database/time-sql.ts';
import { readPlace } from '../../marked-places/queries.ts';
import { proposalItemJson } from '../item.ts';
import type { ProposalWhole } from '../schema.ts';

/** What the page of a proposal shows to everybody who may read it. */
export type Shown = Omit<ProposalWhole, 'mine' | 'accompanies' | 'may' | 'findings' | 'districts'>;

const more = `json_build_object(
  'description', description, 'justification', justification, 'schedule', schedule,
  'place', ${readPlace('proposals.place')}, 'placeNote', place_note, 'landDeclared', land_declared, 'costs', costs,
  'origin', origin, 'version', proposals.version,
  'meeting', (select json_build_object('id', meetings.id, 'title', meetings.title,
                'startsLocal', to_char(meetings.starts_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD"T"HH24:MI'))
              from meetings where meetings.id = proposals.meeting),
  'needs', (select coalesce(json_agg(json_build_object('id', needs.id, 'body', needs.body) order by needs.id), '[]')
            from proposal_needs join needs on needs.id = need
            where proposal = proposals.id and needs.status <> 'hidden'),
  'area', (select json_build_object('id', areas.id, 'name', areas.name,
             'ambassador', case when ${isServing} then
               json_build_object('slug', ambassadors.slug, 'name', ambassadors.name) end)
           from areas left join ambassadors on ambassadors.id = areas.ambassador where areas.id = proposals.area),
  'history', (select coalesce(json_agg(json_build_object('from', from_status, 'to', to_status, 'role', actor_role,
                'note', note, 'at', ${utc('at')}) order by id), '[]')
              from proposal_events where proposal = proposals.id),
  'outcomes', (select coalesce(json_agg(json_build_object('outcome', proposal_outcomes.outcome, 'reason', reason,
                 'costPln', proposal_outcomes.cost_pln::float8, 'votes', votes, 'points', points, 'day', day,
                 'source', source, 'importedAt', ${utc('imported_at')}) order by proposal_outcomes.id), '[]')
               from proposal_outcomes join outcome_imports on outcome_imports.id = import
               where proposal = proposals.id and undone_at is null))`;

export async function readShown(database: Knex, id: number): Promise<Shown | undefined> {
  const row = await database('proposals')
    .where({ id })
    .first(database.raw(`${proposalItemJson} as item, ${more} as more`));
  return row && { ...row.item, ...row.more };
}

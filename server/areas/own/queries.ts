import type { Knex } from 'knex';
import { team } from '../../accounts/team.ts';
import type { AreaKind } from '../area-kind.ts';
import { type DraftRow, draftsOf } from '../drafts/queries.ts';
import type { OwnAreasAnswer } from '../proposals/schema.ts';
import type { Recipe } from '../recipe.ts';
import { isServing } from '../serving-status.ts';

export type OwnArea = { id: number; name: string; kind: AreaKind; recipe: Recipe };

/** An area with its approved recipe, when the person is the ambassador who cares for it now. */
export async function findOwnArea(database: Knex, userId: string, area: number): Promise<OwnArea | undefined> {
  return database('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .joinRaw("join area_versions versions on versions.area = areas.id and versions.status = 'approved'")
    .where({ 'areas.id': area, 'ambassadors.user_id': userId })
    .whereRaw(isServing)
    .first('areas.id', 'areas.name', 'areas.kind', 'versions.recipe');
}

/** Account of the ambassador who cares for the area now; nobody's when there is none. */
export async function carerOf(database: Knex, area: number): Promise<string | null> {
  const row = await database('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .where('areas.id', area)
    .whereRaw(isServing)
    .first({ userId: 'ambassadors.user_id' });
  return row?.userId ?? null;
}

/** Areas that the person cares for now. */
export async function ownAreaIds(database: Knex, userId: string): Promise<number[]> {
  return database('areas')
    .join('ambassadors', 'ambassadors.id', 'areas.ambassador')
    .where({ 'ambassadors.user_id': userId })
    .whereRaw(isServing)
    .orderBy('areas.id')
    .pluck('areas.id');
}

const version = `json_build_object(
  'id', versions.id, 'number', versions.number, 'status', versions.status, 'name', versions.name,
  'areaKm2', round(versions.area_km2::numeric, 4)::float8, 'residents', versions.residents_estimate,
  'proposedAt', versions.proposed_at, 'proposedBy', proposer.name, 'note', versions.proposal_note,
  'decidedAt', versions.decided_at,
  'decidedBy', case when versions.decided_by = versions.proposed_by then proposer.name
                    when versions.decided_at is not null then :team end,
  'decisionNote', versions.decision_note)`;

/** Areas that a person cares for, or did when they ended, with all their versions, the newest first. */
export async function readOwnAreas(database: Knex, userId: string): Promise<OwnAreaWhole[]> {
  const { rows } = await database.raw(
    `select areas.id, areas.name, areas.kind,
            json_build_object('slug', ambassadors.slug, 'status', ambassadors.status) as ambassador,
            (${isServing}) as serving,
            (select json_agg(${version} order by versions.number desc)
               from area_versions versions left join users proposer on proposer.id = versions.proposed_by
               where versions.area = areas.id) as versions
     from areas join ambassadors on ambassadors.id = areas.ambassador
     where ambassadors.user_id = :me order by areas.id`,
    { me: userId, team },
  );
  const drafts = await draftsOf(database, userId);
  return rows.map(({ serving, ...area }: Omit<OwnAreaWhole, 'mayPropose'> & { serving: boolean }) => {
    const withStatus = (status: string) => area.versions.find((entry) => entry.status === status) ?? null;
    const proposal = withStatus('proposed');
    return {
      ...area,
      mayPropose: serving && proposal === null,
      approved: withStatus('approved'),
      proposal,
      drafts: drafts.filter((draft) => draft.area === area.id),
    };
  });
}

type OwnAreaWhole = Omit<OwnAreasAnswer['items'][number], 'drafts'> & { drafts: DraftRow[] };

import type { Knex } from 'knex';
import type { AreaKind } from '../area-kind.ts';
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

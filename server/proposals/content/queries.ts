import type { Knex } from 'knex';
import type { StoredGeometry } from '../../areas/canonical/queries.ts';
import { readPlace } from '../../marked-places/queries.ts';
import type { ProposalContent } from '../schema.ts';

/** What a proposal says as it is kept, with what is derived of it. */
export type Prepared = {
  content: ProposalContent;
  geometry: StoredGeometry | null;
  districts: number[];
  costPln: number;
};

export type Kept = { content: ProposalContent; geometry: StoredGeometry | null; version: number };

/** SQL of what a row of `proposals` says, as its authors send it. */
export const contentJson = `json_build_object(
       'title', title, 'short', short, 'description', description, 'justification', justification,
       'schedule', schedule, 'theme', theme, 'scope', scope, 'district', district, 'whole', whole,
       'place', ${readPlace('place')}, 'placeNote', place_note, 'landDeclared', land_declared, 'costs', costs,
       'origin', origin, 'meeting', meeting,
       'needs', (select coalesce(json_agg(need order by need), '[]') from proposal_needs join needs on needs.id = need
                 where proposal = proposals.id and needs.status <> 'hidden'),
       'area', area)`;

export async function readKept(database: Knex, id: number): Promise<Kept | undefined> {
  const { rows } = await database.raw(
    `select ${contentJson} as content,
       place::text as geometry, version
     from proposals where id = ?`,
    [id],
  );
  return rows[0];
}

export async function insertProposal(
  transaction: Knex,
  { edition, by, prepared }: { edition: number; by: string; prepared: Prepared },
): Promise<number> {
  const [row] = await transaction('proposals').insert({ edition, ...columnsOf(prepared) }, ['id']);
  await transaction('proposal_authors').insert({ proposal: row.id, user_id: by, first: true });
  await writeNeeds(transaction, row.id, prepared.content.needs);
  return row.id;
}

/** @returns the version that it has now */
export async function updateContent(transaction: Knex, id: number, prepared: Prepared): Promise<number> {
  const [row] = await transaction('proposals')
    .where({ id })
    .update(
      {
        ...columnsOf(prepared),
        version: transaction.raw('version + 1'),
        updated_at: transaction.fn.now(),
      },
      ['version'],
    );
  await writeNeeds(transaction, id, prepared.content.needs);
  return row.version;
}

function columnsOf({ content, geometry, districts, costPln }: Prepared): object {
  return {
    title: content.title,
    short: content.short,
    description: content.description,
    justification: content.justification,
    schedule: content.schedule,
    theme: content.theme,
    scope: content.scope,
    district: content.district,
    whole: content.whole,
    place: geometry,
    place_note: content.placeNote,
    districts,
    land_declared: content.landDeclared,
    costs: JSON.stringify(content.costs),
    cost_pln: costPln,
    origin: content.origin,
    meeting: content.meeting,
    area: content.area,
  };
}

/** A hidden need is in no content, so that its link stays for when it is shown again. */
async function writeNeeds(transaction: Knex, proposal: number, needs: number[]): Promise<void> {
  await transaction('proposal_needs')
    .where({ proposal })
    .whereNotIn('need', needs)
    .whereNotIn('need', transaction('needs').where({ status: 'hidden' }).select('id'))
    .delete();
  if (needs.length > 0)
    await transaction('proposal_needs')
      .insert(needs.map((need) => ({ proposal, need })))
      .onConflict(['proposal', 'need'])
      .ignore();
}

/**
 * What of that which a proposal names is there: an approved area, a meeting that was announced, every need; and which
 * of the needs are not hidden.
 */
export async function readNamed(
  database: Knex,
  { district, area, meeting, needs }: Pick<ProposalContent, 'district' | 'area' | 'meeting' | 'needs'>,
): Promise<{ district: boolean; area: boolean; meeting: boolean; everyNeed: boolean; needs: number[] }> {
  const { rows } = await database.raw(
    `select exists (select from districts where number = :district) as district,
            exists (select from area_versions where area = :area and status = 'approved') as area,
            exists (select from meetings where id = :meeting and status <> 'draft') as meeting,
            (select count(*) from needs where id = any(:needs)) = cardinality(:needs::integer[]) as "everyNeed",
            array(select id from needs where id = any(:needs) and status <> 'hidden' order by id) as needs`,
    { district, area, meeting, needs },
  );
  return rows[0];
}

/**
 * Drafts that somebody is the first author of. Their row is locked first, so that many begun at once are counted one
 * after another.
 */
export async function countDrafts(transaction: Knex, userId: string): Promise<number> {
  await transaction('users').where({ id: userId }).forUpdate().first('id');
  const row = await transaction('proposals')
    .join('proposal_authors', 'proposal_authors.proposal', 'proposals.id')
    .where({ user_id: userId, first: true, status: 'draft' })
    .count({ count: '*' })
    .first();
  return Number(row?.count);
}

import type { Knex } from 'knex';
import type { StoredGeometry } from '../areas/canonical/queries.ts';
import { enclosedBy } from '../filter/enclosed.ts';
import type { MaterialContent } from './schema.ts';

/** A centimetre, in degrees. */
const grid = '1e-7';

/** Which of these districts do not exist. */
export async function unknownDistricts(database: Knex, districts: number[]): Promise<number[]> {
  const known: number[] = await database('districts').whereIn('number', districts).pluck('number');
  return districts.filter((number) => !known.includes(number));
}

/** What a material concerns, as stored geometry inside the city; null when that is nothing. */
export async function deriveReach(
  database: Knex,
  city: StoredGeometry,
  { scope, districts, shape }: Pick<MaterialContent, 'scope' | 'districts' | 'shape'>,
): Promise<StoredGeometry | null> {
  if (scope === 'city') return city;
  const given =
    scope === 'districts'
      ? database.raw(
          `(select ST_UnaryUnion(ST_Collect(geometry), ${grid}) from districts where number = any(?::int[]))`,
          [districts],
        )
      : database.raw(`(select ${enclosedBy('ST_GeomFromGeoJSON(?)')})`, [
          JSON.stringify({ type: 'LineString', coordinates: [...(shape ?? []), shape?.[0]] }),
        ]);
  const { rows } = await database.raw(
    `select ST_Multi(ST_CollectionExtract(ST_Intersection(given, ?::geometry, ${grid}), 3)) as reach
     from (select ? as given) drawn where given is not null and not ST_IsEmpty(given)`,
    [city, given],
  );
  const reach: StoredGeometry | undefined = rows[0]?.reach;
  if (!reach) return null;
  const { rows: found } = await database.raw('select ST_IsEmpty(?::geometry) as empty', [reach]);
  return found[0].empty ? null : reach;
}

export async function insertMaterial(
  transaction: Knex,
  content: MaterialContent,
  reach: StoredGeometry,
  { by, demonstration }: { by: string | null; demonstration: boolean },
): Promise<number> {
  const [row] = await transaction('materials')
    .insert({ ...rowOf(content, reach), created_by: by, demonstration })
    .returning('id');
  return row.id;
}

/** Saves on top of exactly this version. @returns whether it was still that one */
export async function updateMaterial(
  transaction: Knex,
  id: number,
  version: number,
  content: MaterialContent,
  reach: StoredGeometry,
): Promise<boolean> {
  return raise(transaction, id, version, rowOf(content, reach));
}

export async function archiveMaterial(
  transaction: Knex,
  id: number,
  version: number,
  archived: boolean,
): Promise<boolean> {
  return raise(transaction, id, version, { archived_at: archived ? transaction.fn.now() : null });
}

/** A new file is a change of the material too. */
export async function noteFile(transaction: Knex, id: number): Promise<boolean> {
  const changed = await transaction('materials')
    .where({ id })
    .update({ version: transaction.raw('version + 1'), updated_at: transaction.fn.now() });
  return changed > 0;
}

/** What a member of staff added, for their export. */
export async function materialsBy(database: Knex, userId: string): Promise<object[]> {
  return database('materials')
    .where({ created_by: userId })
    .orderBy('id')
    .select('title_pl as title', 'created_at as createdAt');
}

async function raise(transaction: Knex, id: number, version: number, change: object): Promise<boolean> {
  const changed = await transaction('materials')
    .where({ id, version })
    .update({ ...change, version: version + 1, updated_at: transaction.fn.now() });
  return changed > 0;
}

function rowOf({ title, description, districts, shape, ...content }: MaterialContent, reach: StoredGeometry) {
  return {
    title_pl: title.pl,
    title_en: title.en,
    title_uk: title.uk,
    description_pl: description.pl,
    description_en: description.en,
    description_uk: description.uk,
    kind: content.kind,
    licence: content.licence,
    source: content.source,
    audience: content.audience,
    link: content.link,
    scope: content.scope,
    districts,
    shape: shape ? JSON.stringify(shape) : null,
    geometry: reach,
  };
}

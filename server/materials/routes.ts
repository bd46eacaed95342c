import { z } from 'zod';
import { isStaff, type SignedIn } from '../accounts/signed-in.ts';
import { collectionOf } from '../areas/schema.ts';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { idIn } from '../http/path-id.ts';
import { notFound, Problem } from '../http/problem.ts';
import { findFileHead, readFileBytes } from './files/queries.ts';
import {
  collectMaterials,
  type Eyes,
  findMaterial,
  listMaterials as readMaterials,
  type Wanted,
} from './list/queries.ts';
import { material, materialFilter, materialPage, materialQuery } from './schema.ts';

export const listMaterials = endpoint({
  summary: 'Materials that the filter lets through and the caller may see, by title',
  query: materialQuery,
  answer: materialPage,
  wantsCaller: true,
  handle: async ({ query, caller }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return json(await readMaterials(read, filter, wantedBy(caller, query), query));
  },
});

export const mapMaterials = endpoint({
  summary: 'The same materials with what they concern, all of them; those for the whole city have no geometry',
  query: z.object(materialFilter),
  answer: collectionOf(material),
  contentType: 'application/geo+json',
  wantsCaller: true,
  handle: async ({ query, caller }, { database: { read } }) => {
    const filter = filterOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectMaterials(read, filter, wantedBy(caller, query)));
  },
});

export const oneMaterial = endpoint({
  summary: 'One material',
  answer: material,
  wantsCaller: true,
  handle: async ({ path, caller }, { database: { write } }) => {
    const found = await findMaterial(write, materialId(path.id), eyesOf(caller));
    if (!found) throw noMaterial();
    return json(found);
  },
});

export const materialFile = endpoint({
  summary: 'The file of a material, always to be saved, never shown as a page',
  answer: z.string(),
  contentType: 'application/octet-stream',
  wantsCaller: true,
  handle: async ({ path, caller, headers }, { database: { write } }) => {
    const id = materialId(path.id);
    const found = await findMaterial(write, id, eyesOf(caller));
    const head = found?.file ? await findFileHead(write, id) : undefined;
    if (!found || !head) throw noMaterial();
    const kept = {
      ETag: `"${head.sha256}"`,
      'Cache-Control': found.audience === 'everyone' ? 'public, no-cache' : 'private, no-cache',
    };
    if (headers['if-none-match'] === kept.ETag)
      return { status: 304, contentType: head.contentType, body: '', headers: kept };
    const body = await readFileBytes(write, id);
    if (!body) throw noMaterial();
    return {
      status: 200,
      contentType: head.contentType,
      body,
      headers: {
        ...kept,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(head.name)}`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    };
  },
});

export const noMaterial = () => notFound('Nie ma takiego materiału.');

/** @throws Problem 404 for what is no id of a material */
export function materialId(id: string | undefined): number {
  return idIn({ id }, 'id', noMaterial);
}

function eyesOf(caller: SignedIn | null): Eyes {
  if (isStaff(caller)) return 'staff';
  return caller?.roles.includes('ambassador') ? 'ambassador' : 'public';
}

function wantedBy(
  caller: SignedIn | null,
  query: Pick<Wanted, 'kind'> & { mine?: boolean; archived?: boolean },
): Wanted {
  const eyes = eyesOf(caller);
  if (query.archived && eyes !== 'staff')
    throw new Problem(403, 'staff-only', 'Archiwum widzi tylko zespół programu.', { parameter: 'archived' });
  if (query.mine && !caller)
    throw new Problem(401, 'not-signed-in', 'Zaloguj się, aby zobaczyć to, co dotyczy Twojego obszaru.');
  return { eyes, kind: query.kind, areasOf: query.mine ? caller?.userId : undefined, archived: query.archived };
}

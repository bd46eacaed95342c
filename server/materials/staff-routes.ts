import { createHash } from 'node:crypto';
import { nothing } from '../accounts/schema.ts';
import { required } from '../accounts/signed-in.ts';
import type { StoredGeometry } from '../areas/canonical/queries.ts';
import { created, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { deleteFile, putFile } from './files/queries.ts';
import { type Recognised, recognise } from './files/recognise.ts';
import { fileEndings, largestFile } from './kinds.ts';
import { findMaterial } from './list/queries.ts';
import { archiveMaterial, deriveReach, insertMaterial, noteFile, unknownDistricts, updateMaterial } from './queries.ts';
import { materialId, noMaterial } from './routes.ts';
import {
  changedMaterial,
  fileQuery,
  type Material,
  type MaterialContent,
  material,
  materialContent,
  versioned,
} from './schema.ts';

type Handle = Services['database']['write'];

export const addMaterial = endpoint({
  summary: 'Add a material; one without a link is seen by staff only until its file is sent',
  body: materialContent,
  answer: material,
  handle: async ({ caller, body }, { database: { write }, city }) => {
    const by = required(caller).userId;
    const reach = await reachOf(write, city(), body);
    const id = await insertMaterial(write, body, reach, { by, demonstration: false });
    return created(await whole(write, id));
  },
});

export const changeMaterial = endpoint({
  summary: 'Change a material',
  body: changedMaterial,
  answer: material,
  handle: async ({ path, body }, { database: { write }, city }) => {
    const id = materialId(path.id);
    await whole(write, id);
    const reach = await reachOf(write, city(), body.material);
    if (!(await updateMaterial(write, id, body.version, body.material, reach)))
      throw await somebodyWasFaster(write, id, body.material);
    return json(await whole(write, id));
  },
});

const archiving = (archived: boolean, summary: string) =>
  endpoint({
    summary,
    body: versioned,
    answer: material,
    handle: async ({ path, body }, { database: { write } }) => {
      const id = materialId(path.id);
      await whole(write, id);
      if (!(await archiveMaterial(write, id, body.version, archived))) throw await somebodyWasFaster(write, id, {});
      return json(await whole(write, id));
    },
  });
export const putAway = archiving(true, 'Put a material away: nobody but staff sees it');
export const takeOut = archiving(false, 'Take a material out of the archive');

export const sendFile = endpoint({
  summary: 'Send the file of a material in place of the one before it',
  query: fileQuery,
  binary: { types: [...Object.keys(fileEndings), 'application/octet-stream'], maxBytes: largestFile },
  answer: material,
  handle: async ({ caller, path, query, body }: FileInput, { database: { write } }) => {
    const id = materialId(path.id);
    await whole(write, id);
    const recognised = await recognise(body);
    if ('refused' in recognised) throw refusedFile(recognised.refused);
    const file = {
      name: nameWith(query.name, fileEndings[recognised.type]),
      contentType: recognised.type,
      sha256: createHash('sha256').update(body).digest('hex'),
      bytes: body,
      uploadedBy: required(caller).userId,
    };
    await write.transaction(async (transaction) => {
      if (!(await noteFile(transaction, id))) throw noMaterial();
      await putFile(transaction, id, file);
    });
    return json(await whole(write, id));
  },
});
type FileInput = Parameters<Parameters<typeof endpoint<typeof fileQuery.shape, Buffer>>[0]['handle']>[0];

export const removeFile = endpoint({
  summary: 'Remove the file of a material',
  body: nothing,
  answer: material,
  handle: async ({ path }, { database: { write } }) => {
    const id = materialId(path.id);
    await whole(write, id);
    await write.transaction(async (transaction) => {
      if (await deleteFile(transaction, id)) await noteFile(transaction, id);
    });
    return json(await whole(write, id));
  },
});

async function whole(database: Handle, id: number): Promise<Material> {
  const found = await findMaterial(database, id, 'staff');
  if (!found) throw noMaterial();
  return found;
}

async function somebodyWasFaster(database: Handle, id: number, yours: object): Promise<Problem> {
  return new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił ten materiał.', {
    current: await whole(database, id),
    yours,
  });
}

/** @throws Problem 400 for a district that does not exist or a shape outside the city */
async function reachOf(database: Handle, city: StoredGeometry | null, content: MaterialContent) {
  if (!city) throw new Problem(409, 'no-city', 'Nie wczytano jeszcze granic dzielnic.');
  const [unknown] = await unknownDistricts(database, content.districts);
  if (unknown !== undefined)
    throw new Problem(400, 'no-district', `Dzielnica ${unknown} nie istnieje.`, { path: '/districts' });
  const reach = await deriveReach(database, city, content);
  if (!reach) throw new Problem(400, 'outside-city', 'Narysowany kształt leży poza Krakowem.', { path: '/shape' });
  return reach;
}

const refusals: Record<Extract<Recognised, { refused: string }>['refused'], string> = {
  'unknown-type': 'Przyjmujemy PDF, obrazy PNG, JPEG i WebP oraz dokumenty biurowe (docx, xlsx, pptx, odt, ods, odp).',
  broken: 'Tego pliku nie da się odczytać: może jest niepełny. Otwórz go u siebie i zapisz ponownie.',
  'too-many-pixels': 'Ten obraz ma za dużo pikseli. Zmniejsz go i wyślij ponownie.',
  macros: 'Ten dokument zawiera makra. Zapisz go bez nich i wyślij ponownie.',
};

function refusedFile(reason: keyof typeof refusals): Problem {
  return new Problem(422, `file-${reason}`, refusals[reason], { reason });
}

/** The name as it was given, without folders, ending as the bytes say. */
function nameWith(name: string, ending: string): string {
  const base = name.replaceAll(/^.*[/\\]/g, '').replace(/\.[A-Za-z0-9]{1,8}$/, '') || 'dokument';
  return `${base}.${ending}`;
}

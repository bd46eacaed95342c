import type { Knex } from 'knex';
import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { touch } from '../../database/versions.ts';
import { created, done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { idIn } from '../../http/path-id.ts';
import { notFound, Problem } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { guessMapping } from './guess.ts';
import {
  applyImport,
  countExisting,
  deleteImport,
  findImport,
  insertDraft,
  listImports as readImports,
  readKnown,
  readTableOf,
  undoImport,
} from './queries.ts';
import { readTable, type Unreadable } from './read-table.ts';
import {
  applyRequest,
  importList,
  type Mapping,
  previewAnswer,
  previewRequest,
  uploadQuery,
  versioned,
  wholeImport,
} from './schema.ts';
import { sift } from './sift.ts';

const largestFile = 2_000_000;
const sampleSize = 20;
const types = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

export const listImports = endpoint({
  summary: 'Imports of studies, the newest first',
  answer: importList,
  handle: async (_input, { database: { write } }) => json({ items: await readImports(write) }),
});

export const uploadImport = endpoint({
  summary: 'Send a table of a study, CSV or XLSX with headings in the first row; nothing is imported yet',
  query: uploadQuery,
  binary: { types, maxBytes: largestFile },
  answer: wholeImport,
  handle: async ({ caller, query, body }: UploadInput, { database: { write } }) => {
    const by = required(caller).userId;
    const table = await readTable(body, query.sheet);
    if ('refused' in table) throw refusedFile(table.refused);
    const mapping = guessMapping(table, await readKnown(write), new Date().getFullYear());
    const id = await insertDraft(write, table, { fileName: query.name, mapping, by });
    return created(await whole(write, id));
  },
});
type UploadInput = Parameters<Parameters<typeof endpoint<typeof uploadQuery.shape, Buffer>>[0]['handle']>[0];

export const oneImport = endpoint({
  summary: 'One import with its headings and first rows',
  answer: wholeImport,
  handle: async ({ path }, { database: { write } }) => json(await whole(write, importId(path.id))),
});

export const previewImport = endpoint({
  summary: 'What a mapping would import: how many values, and every bad row with its reason; changes nothing',
  audit: 'never',
  body: previewRequest,
  answer: previewAnswer,
  handle: async ({ path, body: { mapping } }, { database: { write } }) => {
    const id = importId(path.id);
    const { sifted, existing } = await siftImport(write, id, mapping);
    const { values, bad, missing, looksLikeFractions } = sifted;
    const sample = values
      .slice(0, sampleSize)
      .map(({ row, edition, place, indicator, value }) => ({ row, edition, placeName: place.name, indicator, value }));
    return json({ values: values.length, missing, existing, bad, looksLikeFractions, sample });
  },
});

export const applyPreparedImport = endpoint({
  summary: 'Import the values of a file with their provenance',
  body: applyRequest,
  answer: wholeImport,
  handle: async ({ path, body: { version, skipBad, ...body }, caller }, services) => {
    const id = importId(path.id);
    const by = required(caller).userId;
    return changing(services, id, version, ['draft', 'undone'], async (transaction) => {
      const { sifted, existing } = await siftImport(transaction, id, body.mapping);
      const { values, bad, missing } = sifted;
      if (values.length === 0)
        throw new Problem(422, 'nothing-to-import', 'Z tego pliku nie ma czego importować.', { bad });
      if (bad.length > 0 && !skipBad)
        throw new Problem(422, 'bad-rows', 'Niektórych wierszy nie da się zaimportować. Popraw je albo je pomiń.', {
          bad,
        });
      const counts = { values: values.length, missing, bad: bad.length, existing };
      await applyImport(transaction, id, values, body, { counts, by });
    });
  },
});

export const takeBackImport = endpoint({
  summary: 'Undo an import: what stood before stands again',
  body: versioned,
  answer: wholeImport,
  handle: async ({ path, body: { version }, caller }, services) => {
    const id = importId(path.id);
    const by = required(caller).userId;
    return changing(services, id, version, ['applied'], (transaction) => undoImport(transaction, id, by));
  },
});

export const removeImport = endpoint({
  summary: 'Remove an import that is not applied',
  body: nothing,
  answer: nothing,
  handle: async ({ path }, { database: { write } }) => {
    const id = importId(path.id);
    await write.transaction(async (transaction) => {
      const standing = await readTableOf(transaction, id, { lock: true });
      if (!standing) throw noImport();
      if (standing.status === 'applied') throw wrongState();
      await deleteImport(transaction, id);
    });
    return done();
  },
});

/** Locks the import, looks whether it stands as the caller saw it, changes it, and lets everything follow. */
async function changing(
  { database, versions }: Services,
  id: number,
  version: number,
  from: string[],
  change: (transaction: Knex) => Promise<void>,
) {
  const changed = await database.write.transaction(async (transaction) => {
    const standing = await readTableOf(transaction, id, { lock: true });
    if (!standing) throw noImport();
    if (standing.version !== version)
      throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił ten import.', {
        current: await findImport(transaction, id),
        yours: { version },
      });
    if (!from.includes(standing.status)) throw wrongState();
    await change(transaction);
    await touch(transaction, ['evaluation']);
    return whole(transaction, id);
  });
  await versions.refresh();
  return json(changed);
}

async function siftImport(database: Knex, id: number, mapping: Mapping) {
  const table = await readTableOf(database, id);
  if (!table) throw noImport();
  const tooFar = columnsOf(mapping).find((column) => column >= table.columns.length);
  if (tooFar !== undefined)
    throw new Problem(400, 'no-column', `W pliku nie ma kolumny ${tooFar + 1}.`, { path: '/mapping', column: tooFar });
  const sifted = sift(table, mapping, await readKnown(database));
  return { sifted, existing: await countExisting(database, sifted.values, id) };
}

function columnsOf({ place, edition, values, denominator }: Mapping): number[] {
  const ofValues =
    values.form === 'wide' ? values.columns.map(({ column }) => column) : [values.indicator, values.value];
  return [place, 'column' in edition ? edition.column : null, denominator, ...ofValues].filter(
    (column) => column !== null,
  );
}

async function whole(database: Knex, id: number) {
  const found = await findImport(database, id);
  if (!found) throw noImport();
  return found;
}

/** @throws Problem 404 */
function importId(id?: string): number {
  return idIn({ id }, 'id', noImport);
}

const noImport = () => notFound('Takiego importu nie ma.');
const wrongState = () => new Problem(409, 'wrong-state', 'Ten import jest już w innym stanie. Odśwież stronę.');

const refusals: Record<Unreadable, string> = {
  broken: 'Tego pliku nie da się odczytać. Zapisz go jako CSV albo XLSX i wyślij ponownie.',
  empty: 'W pliku nie ma wierszy pod nagłówkami.',
  'too-large': 'Ten plik ma za dużo wierszy lub kolumn; najwięcej 20 000 wierszy i 200 kolumn.',
  'no-sheet': 'W tym skoroszycie nie ma takiego arkusza.',
  'not-xlsx': 'To jest stary format XLS. Zapisz plik jako XLSX albo CSV i wyślij ponownie.',
};
const refusedFile = (reason: Unreadable) => new Problem(422, `file-${reason}`, refusals[reason], { reason });

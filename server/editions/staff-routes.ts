import { required } from '../accounts/signed-in.ts';
import { touch } from '../database/versions.ts';
import { created, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { insertEdition, readEdition, updateEdition } from './queries.ts';
import { editionOfPath } from './routes.ts';
import { edition, editionChange, editionText, newEdition, newText } from './schema.ts';
import { insertText, newestText } from './texts/queries.ts';

/** Look-ups and lists depend on which edition is the newest. */
const touched = ['editions', 'areas'];

const somebodyWasFaster = (what: string, members: { current: unknown; yours: unknown }) =>
  new Problem(409, 'somebody-was-faster', `Ktoś w międzyczasie zmienił ${what}. Porównaj obie wersje.`, members);

export const addEdition = endpoint({
  summary: 'Add an edition',
  body: newEdition,
  answer: edition,
  handle: async ({ body, caller }, { database, versions, config, log }) => {
    const by = required(caller).userId;
    const added = await database.write.transaction(async (transaction) => {
      if (!(await insertEdition(transaction, body, config.demonstration)))
        throw new Problem(409, 'edition-exists', `Edycja ${body.year} już istnieje.`, { path: '/year' });
      await touch(transaction, touched);
      return readEdition(transaction, body.year);
    });
    await versions.refresh();
    log.info({ by, edition: body.year }, 'edition added');
    return created(added);
  },
});

export const changeEdition = endpoint({
  summary: 'Change an edition’s name, contact, limits and stages',
  body: editionChange,
  answer: edition,
  handle: async ({ body, path, caller }, { database, versions, log }) => {
    const by = required(caller).userId;
    const { year } = await editionOfPath(database.write, path);
    const changed = await database.write.transaction(async (transaction) => {
      if (!(await updateEdition(transaction, year, body)))
        throw somebodyWasFaster('tę edycję', { current: await readEdition(transaction, year), yours: body });
      await touch(transaction, touched);
      return readEdition(transaction, year);
    });
    await versions.refresh();
    log.info({ by, edition: year }, 'edition changed');
    return json(changed);
  },
});

export const publishText = endpoint({
  summary: 'Publish the next version of a text; versions before stay, because consents point at them',
  body: newText,
  answer: editionText,
  handle: async ({ body, path, caller }, { database, versions, log }) => {
    const by = required(caller).userId;
    const { year } = await editionOfPath(database.write, path);
    const published = await database.write.transaction(async (transaction) => {
      const newest = await newestText(transaction, year, body.kind);
      const text = (newest?.number ?? 0) === body.after ? await insertText(transaction, year, body, by) : undefined;
      if (!text) {
        const current = (await newestText(transaction, year, body.kind)) ?? null;
        throw somebodyWasFaster('ten tekst', { current, yours: body });
      }
      await touch(transaction, ['editions']);
      return text;
    });
    await versions.refresh();
    log.info({ by, edition: year, kind: body.kind, number: published.number }, 'text published');
    return created(published);
  },
});

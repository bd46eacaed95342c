import { z } from 'zod';
import { required } from '../../accounts/signed-in.ts';
import { isDraftInUse } from '../../applications/draft-use/queries.ts';
import { created, done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { findOwnArea } from '../own/queries.ts';
import {
  countDrafts,
  deleteDraft,
  draftsOf,
  findDraft,
  insertDraft,
  isSameContent,
  lockDraft,
  saveDraft,
} from './queries.ts';
import { draftAnswer, draftChange, draftsAnswer, newDraft } from './schema.ts';

/** Enough for whoever tries many ideas; keeps one account from filling the disk. */
const mostDrafts = 50;
const noDraft = () => notFound('Takiego szkicu nie ma albo należy do kogoś innego.');

/** Id of a draft out of a path. @throws Problem 404 when it can be none */
export function draftIdIn(path: Record<string, string>): string {
  const id = z.uuid().safeParse(path.id);
  if (!id.success) throw noDraft();
  return id.data;
}

export const listDrafts = endpoint({
  summary: 'My drafts of areas, the one saved last first',
  answer: draftsAnswer,
  handle: async ({ caller }, { database }) => json({ items: await draftsOf(database.write, required(caller).userId) }),
});

export const addDraft = endpoint({
  summary: 'A new draft of an area; with the id of one of mine, that one',
  body: newDraft,
  answer: draftAnswer,
  handle: async ({ caller, body: { id, area, name, kind, recipe } = {} }, { database }) => {
    const owner = required(caller).userId;
    return database.write.transaction(async (transaction) => {
      const before = id ? await findDraft(transaction, owner, id) : undefined;
      if (before) return json(before);
      if ((await countDrafts(transaction, owner)) >= mostDrafts)
        throw new Problem(409, 'too-many-drafts', `Możesz mieć najwyżej ${mostDrafts} szkiców. Usuń któryś.`);
      const own = area === undefined ? undefined : await findOwnArea(transaction, owner, area);
      if (area !== undefined && !own)
        throw new Problem(403, 'not-your-area', 'Nową wersję obszaru może przygotować tylko jego ambasador.');
      const draft = await insertDraft(transaction, {
        owner,
        ...(id && { id }),
        area: own?.id ?? null,
        name: name ?? own?.name ?? '',
        kind: kind === undefined ? (own?.kind ?? null) : kind,
        recipe: recipe ?? own?.recipe ?? { precincts: [], streets: [], drawn: [], cut: [] },
      });
      if (draft) return created(draft);
      // Asked twice at the same time: the other one has made it.
      const twin = id && (await findDraft(transaction, owner, id));
      if (!twin) throw new Problem(409, 'id-taken', 'Ten identyfikator jest już zajęty.');
      return json(twin);
    });
  },
});

export const oneDraft = endpoint({
  summary: 'One of my drafts',
  answer: draftAnswer,
  handle: async ({ caller, path }, { database }) => {
    const draft = await findDraft(database.write, required(caller).userId, draftIdIn(path));
    if (!draft) throw noDraft();
    return json(draft);
  },
});

export const changeDraft = endpoint({
  summary: 'Saves a draft on top of the version that it was changed from',
  body: draftChange,
  answer: draftAnswer,
  audit: 'never',
  handle: async ({ caller, path, body }, { database }) => {
    const id = draftIdIn(path);
    const { version, ...content } = body;
    return database.write.transaction(async (transaction) => {
      const current = await lockDraft(transaction, required(caller).userId, id);
      if (!current) throw noDraft();
      if (await isSameContent(transaction, id, content)) return json(current);
      if (current.version !== version)
        throw new Problem(409, 'somebody-was-faster', 'Ten szkic zmieniono tymczasem na innym urządzeniu.', {
          current,
          yours: body,
        });
      return json(await saveDraft(transaction, id, content));
    });
  },
});

export const removeDraft = endpoint({
  summary: 'Deletes a draft that no open application uses',
  answer: z.null(),
  handle: async ({ caller, path }, { database }) => {
    const id = draftIdIn(path);
    await database.write.transaction(async (transaction) => {
      if (!(await lockDraft(transaction, required(caller).userId, id))) throw noDraft();
      if (await isDraftInUse(transaction, id))
        throw new Problem(409, 'in-use', 'Z tego szkicu korzysta Twoje zgłoszenie. Najpierw je wycofaj.');
      await deleteDraft(transaction, id);
    });
    return done();
  },
});

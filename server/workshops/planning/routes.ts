import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { happened } from '../../happenings/happen.ts';
import { created, done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { editionOf } from '../../proposals/edition.ts';
import { draftWorkshops } from '../list/queries.ts';
import { workshopIdIn } from '../missing.ts';
import { lockWorkshop } from '../queries.ts';
import { managedWorkshop, versionOnly, workshopBody, workshopEdit, workshopItem } from '../schema.ts';
import { moveSlots } from '../slots/shift.ts';
import { contentOf, requireComplete } from './content.ts';
import { readManaged } from './managed.ts';
import { requireMove } from './moves.ts';
import { changeStage, deleteWorkshop, insertWorkshop, readForm, updateWorkshop } from './queries.ts';
import { takeWorkshop } from './take.ts';
import { tellChange } from './telling.ts';

export const createWorkshop = endpoint({
  summary: 'Plan a workshop or a marathon: a draft that only staff see',
  body: workshopBody,
  answer: managedWorkshop,
  handle: async ({ body }, services) => {
    const id = await changing(services, ['workshops'], async (transaction) => {
      const edition = await editionOf(transaction);
      return insertWorkshop(transaction, edition, await contentOf(transaction, body));
    });
    return created(await readManaged(services.database.write, id));
  },
});

export const listWorkshopDrafts = endpoint({
  summary: 'Workshops and marathons that are not announced yet',
  answer: z.object({ items: z.array(workshopItem) }),
  handle: async (_input, { database: { write } }) => json({ items: await draftWorkshops(write) }),
});

export const manageWorkshop = endpoint({
  summary: 'A workshop or marathon as staff see it',
  answer: managedWorkshop,
  handle: async ({ path }, { database: { write } }) => json(await readManaged(write, workshopIdIn(path))),
});

export const changeWorkshop = endpoint({
  summary: 'Change a workshop or marathon; its slots move with it, and whoever booked is told what they must know',
  body: workshopEdit,
  answer: managedWorkshop,
  handle: async ({ path, body }, services) => {
    const id = workshopIdIn(path);
    await changing(services, ['workshops'], async (transaction) => {
      const { version: _version, ...sent } = body;
      await takeWorkshop(transaction, id);
      const { version: _theirs, ...form } = (await readForm(transaction, id)) ?? {};
      const units = [...sent.units].sort((one, other) => one - other);
      if (isDeepStrictEqual({ ...sent, units }, form)) return;
      const workshop = await takeWorkshop(transaction, id, body);
      requireMove(workshop, 'edit');
      const content = await contentOf(transaction, sent);
      if (workshop.status === 'planned') requireComplete(content);
      await updateWorkshop(transaction, id, content);
      const after = await lockWorkshop(transaction, id);
      if (!after) return;
      await moveSlots(transaction, workshop, after);
      if (workshop.status === 'planned') await tellChange(transaction, services, workshop, after);
    });
    return json(await readManaged(services.database.write, id));
  },
});

export const planWorkshop = endpoint({
  summary: 'Announce a draft: from now on everybody sees it, and authors book its slots',
  body: versionOnly,
  answer: managedWorkshop,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = workshopIdIn(path);
    await changing(services, ['workshops'], async (transaction) => {
      const workshop = await takeWorkshop(transaction, id, body);
      requireMove(workshop, 'plan');
      const { version: _version, ...form } = workshopEdit.parse(await readForm(transaction, id));
      requireComplete(await contentOf(transaction, form));
      await changeStage(transaction, id, { status: 'planned' });
      const { title, edition } = workshop;
      await happened(transaction, {
        ...{ kind: 'workshop-planned', about: 'workshop', subject: id, title, edition },
        actor: me.userId,
      });
    });
    return json(await readManaged(services.database.write, id));
  },
});

export const removeWorkshopDraft = endpoint({
  summary: 'Throw a draft away',
  body: versionOnly,
  answer: z.null(),
  handle: async ({ path, body }, services) => {
    const id = workshopIdIn(path);
    await changing(services, ['workshops'], async (transaction) => {
      requireMove(await takeWorkshop(transaction, id, body), 'delete');
      await deleteWorkshop(transaction, id);
    });
    return done();
  },
});

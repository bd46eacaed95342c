import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { currentEdition } from '../../editions/queries.ts';
import { created, done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { meetingIdIn, noSuchMeeting } from '../missing.ts';
import { lockMeeting, readMeeting } from '../queries.ts';
import { managedMeeting, meetingBody, meetingEdit, versionOnly } from '../schema.ts';
import { countGoing } from '../sign-ups/queries.ts';
import { contentOf, requireComplete, wrong } from './content.ts';
import { readManaged } from './managed.ts';
import { requireMove } from './moves.ts';
import { mayManage, takeMeeting } from './planner.ts';
import { changeStage, deleteMeeting, insertMeeting, readForm, updateMeeting } from './queries.ts';
import { tellChange, tellNews } from './telling.ts';

export const createMeeting = endpoint({
  summary: 'Plan a meeting: a draft that only its planner sees',
  body: meetingBody,
  answer: managedMeeting,
  handle: async ({ caller, body }, services) => {
    const me = required(caller);
    const id = await changing(services, ['meetings'], async (transaction) => {
      const edition = (await currentEdition(transaction))?.year;
      if (edition === undefined) throw new Problem(409, 'no-edition', 'Nie ma jeszcze żadnej edycji programu.');
      const content = await contentOf(transaction, me, body);
      return insertMeeting(transaction, { edition, createdBy: me.userId, content });
    });
    return created(await readManaged(services.database.write, id));
  },
});

export const manageMeeting = endpoint({
  summary: 'A meeting as its planner sees it, with who signed up',
  answer: managedMeeting,
  handle: async ({ caller, path }, { database: { write } }) => {
    const me = required(caller);
    const meeting = await readMeeting(write, meetingIdIn(path));
    if (!meeting) throw noSuchMeeting();
    if (!(await mayManage(write, me, meeting)))
      throw meeting.status === 'draft'
        ? noSuchMeeting()
        : new Problem(403, 'not-yours', 'To spotkanie planuje ktoś inny.');
    return json(await readManaged(write, meeting.id));
  },
});

export const changeMeeting = endpoint({
  summary: 'Change a meeting; whoever signed up is told what they must know',
  body: meetingEdit,
  answer: managedMeeting,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    await changing(services, ['meetings'], async (transaction) => {
      const { version, ...sent } = body;
      const meeting = await takeMeeting(transaction, me, id);
      const form = await readForm(transaction, id);
      const same = isDeepStrictEqual({ ...sent, areas: [...sent.areas].sort(byNumber) }, withoutVersion(form));
      if (same) return;
      await takeMeeting(transaction, me, id, body);
      requireMove(meeting, 'edit');
      const content = await contentOf(transaction, me, sent);
      if (meeting.status === 'planned') requireComplete(content);
      const going = await countGoing(transaction, id, { seatsOnly: content.form !== 'online' });
      if (content.capacity !== null && content.capacity < going)
        throw wrong('below-going', '/capacity', `Zapisanych jest już więcej osób: ${going}.`);
      // Whoever comes on line takes no seat in the room, but must not find the call gone.
      const coming = await countGoing(transaction, id, { seatsOnly: false });
      if (meeting.status === 'planned' && content.form !== meeting.form && content.form !== 'hybrid' && coming > 0)
        throw wrong('form-in-use', '/form', 'Zapisały się już osoby: można tylko przejść na spotkanie hybrydowe.');
      await updateMeeting(transaction, id, content);
      const after = await lockMeeting(transaction, id);
      if (after && meeting.status === 'planned') await tellChange(transaction, services, meeting, after, me.userId);
    });
    return json(await readManaged(services.database.write, id));
  },
});

const byNumber = (one: number, other: number) => one - other;
const withoutVersion = ({ version: _version, ...form }: Record<string, unknown> = {}) => form;

export const planMeeting = endpoint({
  summary: 'Announce a draft: from now on everybody sees it',
  body: versionOnly,
  answer: managedMeeting,
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    await changing(services, ['meetings'], async (transaction) => {
      const meeting = await takeMeeting(transaction, me, id, body);
      requireMove(meeting, 'plan');
      const { version: _version, ...form } = meetingEdit.parse(await readForm(transaction, id));
      requireComplete(await contentOf(transaction, me, form));
      await changeStage(transaction, id, { status: 'planned' });
      await tellNews(transaction, 'meeting-planned', { ...meeting, title: form.title }, me.userId);
    });
    return json(await readManaged(services.database.write, id));
  },
});

export const removeMeetingDraft = endpoint({
  summary: 'Throw a draft away',
  body: versionOnly,
  answer: z.null(),
  handle: async ({ caller, path, body }, services) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    await changing(services, ['meetings'], async (transaction) => {
      const meeting = await takeMeeting(transaction, me, id, body);
      requireMove(meeting, 'delete');
      await deleteMeeting(transaction, id);
    });
    return done();
  },
});

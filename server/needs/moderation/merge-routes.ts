import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { requireModerator } from '../may.ts';
import { needIdIn, noSuchNeed } from '../missing.ts';
import { addEvent, countSupports, lockFamilies } from '../queries.ts';
import { mergeBody, needWhole } from '../schema.ts';
import { excerptOf, tellAuthor } from '../telling.ts';
import { showTo } from '../whole.ts';
import { mergeInto, openAgain } from './queries.ts';

export const mergeNeed = endpoint({
  summary: 'Merge a need that says the same into another; supports are counted once a person',
  body: mergeBody,
  answer: needWhole,
  handle: async ({ caller, path, body: { into } }, services) => {
    const me = required(caller);
    const id = needIdIn(path);
    await changing(services, ['needs'], async (transaction) => {
      const locked = await lockFamilies(transaction, [id, into]);
      const need = locked.find((row) => row.id === id);
      if (!need) throw noSuchNeed();
      await requireModerator(transaction, id, me);
      const other = locked.find((row) => row.id === into);
      if (!other || other.id === id)
        throw new Problem(400, 'bad-body', 'Wskaż inną potrzebę, z którą tę połączyć.', { path: '/into' });
      await requireModerator(transaction, into, me);
      if (need.status !== 'open' || other.status !== 'open')
        throw new Problem(409, 'not-open', 'Jedna z tych potrzeb jest ukryta albo już połączona z inną.');
      for (const merged of await mergeInto(transaction, id, into))
        await addEvent(transaction, { need: merged, kind: 'merged', actor: me.userId, note: excerptOf(other.body) });
      await countSupports(transaction, [id, into]);
      await tellAuthor(transaction, services, 'need-merged', need, { actor: me.userId, link: into });
    });
    return json(await showTo(services.database.write, id, me));
  },
});

export const partNeed = endpoint({
  summary: 'Take a merged need out again, with its own supports',
  body: nothing,
  answer: needWhole,
  handle: async ({ caller, path }, services) => {
    const me = required(caller);
    const id = needIdIn(path);
    await changing(services, ['needs'], async (transaction) => {
      const need = (await lockFamilies(transaction, [id])).find((row) => row.id === id);
      if (!need) throw noSuchNeed();
      await requireModerator(transaction, id, me);
      if (need.status !== 'merged' || need.merged_into === null)
        throw new Problem(409, 'not-merged', 'Ta potrzeba nie jest połączona z inną.');
      await openAgain(transaction, id);
      await addEvent(transaction, { need: id, kind: 'parted', actor: me.userId });
      await countSupports(transaction, [id, need.merged_into]);
    });
    return json(await showTo(services.database.write, id, me));
  },
});

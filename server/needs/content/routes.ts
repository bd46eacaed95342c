import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import { required, type SignedIn } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { currentEdition } from '../../editions/queries.ts';
import { happened } from '../../happenings/happen.ts';
import { created, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { isFreshOwn, mayModerate } from '../may.ts';
import { needIdIn, noSuchNeed } from '../missing.ts';
import { addEvent, countSupports, lockNeeds } from '../queries.ts';
import { needContent, needEdit, needWhole } from '../schema.ts';
import { excerptOf } from '../telling.ts';
import { showTo } from '../whole.ts';
import { prepare } from './prepare.ts';
import { insertNeed, markedLately, readContent, updateNeed } from './queries.ts';

/** Needs that an account may mark in a day: younger than three days, and any other. */
const mostADay = { young: 5, other: 30 };

export const markNeed = endpoint({
  summary: 'Mark a need; a new account only some a day',
  body: needContent,
  answer: needWhole,
  handle: async ({ caller, body }, services) => {
    const me = required(caller);
    const { read, write } = services.database;
    const edition = await currentEdition(read);
    if (!edition) throw new Problem(409, 'no-edition', 'Nie ma jeszcze edycji, w której można zgłaszać potrzeby.');
    const prepared = await prepare(read, body, services.city());
    const id = await changing(services, ['needs'], async (transaction) => {
      const { count, young } = await markedLately(transaction, me.userId);
      if (count >= mostADay[young ? 'young' : 'other'])
        throw new Problem(429, 'enough-today', 'Na dziś wystarczy: kolejną potrzebę zgłoś jutro.', { young });
      const need = await insertNeed(transaction, prepared, {
        edition: edition.year,
        author: me.userId,
        hands: body.hands,
      });
      if (body.hands > 0) await requireCounter(transaction, need, me);
      await addEvent(transaction, { need, kind: 'marked', actor: me.userId });
      await happened(transaction, {
        kind: 'need-marked',
        about: 'need',
        subject: need,
        title: excerptOf(body.body),
        edition: edition.year,
        actor: me.userId,
      });
      return need;
    });
    return created(await showTo(write, id, me));
  },
});

export const changeNeed = endpoint({
  summary: 'Correct a need: its author for a day, its ambassador and staff at any time',
  body: needEdit,
  answer: needWhole,
  handle: async ({ caller, path, body: { version, ...content } }, services) => {
    const me = required(caller);
    const id = needIdIn(path);
    const { read, write } = services.database;
    if (!(await showTo(write, id, me))) throw noSuchNeed();
    const prepared = await prepare(read, content, services.city());
    await changing(services, ['needs'], async (transaction) => {
      const [need] = await lockNeeds(transaction, [id]);
      if (!need) throw noSuchNeed();
      if (!isFreshOwn(need, me) && !(await mayModerate(transaction, id, me)))
        throw new Problem(
          403,
          'not-yours',
          'Potrzebę może poprawić jej autor w ciągu doby, a później ambasador obszaru lub zespół programu.',
        );
      if (need.status !== 'open') throw new Problem(409, 'not-open', 'Ta potrzeba jest ukryta albo połączona z inną.');
      const { version: current, ...kept } = (await readContent(transaction, id)) ?? {};
      if (isDeepStrictEqual(kept, content)) return;
      if (current !== version)
        throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił tę potrzebę.', {
          current: { ...kept, version: current },
          yours: { ...content, version },
        });
      if (content.hands !== need.hands) await requireCounter(transaction, id, me);
      await updateNeed(transaction, id, prepared, content.hands);
      await countSupports(transaction, [id]);
      await addEvent(transaction, { need: id, kind: 'changed', actor: me.userId });
    });
    return json(await showTo(write, id, me));
  },
});

/** Hands are counted by whoever leads the meeting. @throws Problem 403 */
async function requireCounter(transaction: Knex, need: number, caller: SignedIn): Promise<void> {
  if (!(await mayModerate(transaction, need, caller)))
    throw new Problem(403, 'not-yours', 'Liczbę poparć ze spotkania wpisuje ambasador obszaru albo zespół programu.');
}

import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { requireModerator } from '../may.ts';
import { needIdIn, noSuchNeed } from '../missing.ts';
import { addEvent, lockNeeds } from '../queries.ts';
import { needWhole, reasonBody } from '../schema.ts';
import { tellAuthor } from '../telling.ts';
import { showTo } from '../whole.ts';
import { hideAway, openAgain } from './queries.ts';

const hiding = (hidden: boolean, summary: string) =>
  endpoint({
    summary,
    body: reasonBody,
    answer: needWhole,
    handle: async ({ caller, path, body: { reason } }, services) => {
      const me = required(caller);
      const id = needIdIn(path);
      await changing(services, ['needs'], async (transaction) => {
        const [need] = await lockNeeds(transaction, [id]);
        if (!need) throw noSuchNeed();
        await requireModerator(transaction, id, me);
        if (need.status !== (hidden ? 'open' : 'hidden'))
          throw hidden
            ? new Problem(409, 'not-open', 'Ta potrzeba jest już ukryta albo połączona z inną.')
            : new Problem(409, 'not-hidden', 'Ta potrzeba nie jest ukryta.');
        await (hidden ? hideAway : openAgain)(transaction, id);
        await addEvent(transaction, { need: id, kind: hidden ? 'hidden' : 'shown', actor: me.userId, note: reason });
        if (hidden)
          await tellAuthor(transaction, services, 'need-hidden', need, { actor: me.userId, link: id, quoted: reason });
      });
      return json(await showTo(services.database.write, id, me));
    },
  });

export const hideNeed = hiding(true, 'Hide a need with a reason that its author is told');
export const showNeed = hiding(false, 'Show a hidden need again, with a reason');

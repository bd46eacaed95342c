import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { needIdIn, noSuchNeed } from '../missing.ts';
import { countSupports, lockNeeds } from '../queries.ts';
import { supportAnswer } from '../schema.ts';
import { addSupport, readSupports, removeSupport } from './queries.ts';

const supporting = (supported: boolean, summary: string) =>
  endpoint({
    summary,
    body: nothing,
    answer: supportAnswer,
    handle: async ({ caller, path }, services) => {
      const me = required(caller);
      const id = needIdIn(path);
      const supports = await changing(services, ['needs'], async (transaction) => {
        const [need] = await lockNeeds(transaction, [id]);
        if (!need || need.status === 'hidden') throw noSuchNeed();
        if (need.status === 'merged')
          throw new Problem(409, 'merged', 'Ta potrzeba została połączona z inną. Poprzyj tamtą.', {
            into: need.merged_into,
          });
        if (need.author === me.userId)
          throw new Problem(409, 'own-need', 'To Twoja potrzeba: poparcia są od innych osób.');
        await (supported ? addSupport : removeSupport)(transaction, id, me.userId);
        await countSupports(transaction, [id]);
        return readSupports(transaction, id);
      });
      return json({ supports, supported });
    },
  });

export const supportNeed = supporting(true, 'Support a need; once a person, however often it is sent');
export const unsupportNeed = supporting(false, 'Support a need no more');

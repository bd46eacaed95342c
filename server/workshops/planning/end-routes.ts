import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { happened } from '../../happenings/happen.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { workshopIdIn } from '../missing.ts';
import { cancellation, managedWorkshop, versionOnly } from '../schema.ts';
import { withdrawSlots } from '../slots/withdraw.ts';
import { readManaged } from './managed.ts';
import { requireMove } from './moves.ts';
import { changeStage } from './queries.ts';
import { takeWorkshop } from './take.ts';

export const cancelWorkshop = endpoint({
  summary: 'Call a workshop or marathon off: its slots are given back, and whoever booked is told why',
  body: cancellation,
  answer: managedWorkshop,
  handle: async ({ path, body, caller }, services) => {
    const me = required(caller);
    const id = workshopIdIn(path);
    await changing(services, ['proposals', 'workshops'], async (transaction) => {
      const workshop = await takeWorkshop(transaction, id, body);
      requireMove(workshop, 'cancel');
      await withdrawSlots(transaction, services, { workshop, slots: 'all', actor: me.userId, reason: body.reason });
      await changeStage(transaction, id, { status: 'cancelled', cancellation_reason: body.reason });
      const { title, edition } = workshop;
      await happened(transaction, {
        ...{ kind: 'workshop-cancelled', about: 'workshop', subject: id, title, edition },
        actor: me.userId,
      });
    });
    return json(await readManaged(services.database.write, id));
  },
});

export const holdWorkshop = endpoint({
  summary: 'Say that a workshop or marathon was held',
  body: versionOnly,
  answer: managedWorkshop,
  handle: async ({ path, body }, services) => {
    const id = workshopIdIn(path);
    await changing(services, ['workshops'], async (transaction) => {
      requireMove(await takeWorkshop(transaction, id, body), 'hold');
      await changeStage(transaction, id, { status: 'held' });
    });
    return json(await readManaged(services.database.write, id));
  },
});

import { required } from '../accounts/signed-in.ts';
import { activate } from '../ambassadors/life/activate.ts';
import { issueFor } from '../certificates/issue.ts';
import { touch } from '../database/versions.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { closeTraining } from './planning/queries.ts';
import { noTraining, trainingId } from './present.ts';
import {
  attendedAndAwaiting,
  findTraining,
  listPeople,
  lockTraining,
  markAttendance,
  type TrainingRow,
} from './queries.ts';
import { attendance, heldAnswer, holding, people } from './schema.ts';
import { forStaff, planned, somebodyWasFaster } from './staff-routes.ts';

type Handle = Services['database']['write'];

export const saveAttendance = endpoint({
  summary: 'Mark who came, once the training has begun; after it was held, whoever is added becomes active',
  body: attendance,
  answer: people,
  handle: async ({ caller, path, body }, services) => {
    const by = required(caller).userId;
    const id = trainingId(path.id);
    const [items, activated] = await services.database.write.transaction(async (transaction) => {
      if (!(await lockTraining(transaction, id))) throw noTraining();
      const row = await findTraining(transaction, id, null);
      if (!row) throw noTraining();
      requireBegun(row);
      const known = new Set((await listPeople(transaction, id)).map(({ ambassador }) => ambassador));
      const stranger = body.attended.find((ambassador) => !known.has(ambassador));
      if (stranger !== undefined)
        throw new Problem(409, 'not-signed-up', 'Na liście jest ktoś, kto nie zapisał się na to szkolenie.', {
          ambassador: stranger,
        });
      await markAttendance(transaction, id, body.attended);
      const moved = row.status === 'held' ? await activateAttending(transaction, services, id, by) : 0;
      return [await listPeople(transaction, id), moved] as const;
    });
    await follow(services, activated);
    return json({ items });
  },
});

export const holdTraining = endpoint({
  summary: 'Say that a training was held: whoever came and was awaiting training becomes active, with a certificate',
  body: holding,
  answer: heldAnswer,
  handle: async ({ caller, path, body }, services) => {
    const person = required(caller);
    const id = trainingId(path.id);
    const answer = await services.database.write.transaction(async (transaction) => {
      requireBegun(await planned(transaction, id));
      if (!(await closeTraining(transaction, id, body.version)))
        throw await somebodyWasFaster(transaction, person, id, {});
      const activated = await activateAttending(transaction, services, id, person.userId);
      return { training: await forStaff(transaction, person, id), activated };
    });
    await follow(services, answer.activated);
    return json(answer);
  },
});

async function activateAttending(
  transaction: Handle,
  services: Services,
  training: number,
  by: string,
): Promise<number> {
  const ambassadors = await attendedAndAwaiting(transaction, training);
  for (const ambassador of ambassadors) {
    await activate(transaction, ambassador, by);
    await issueFor(transaction, services, { ambassador, training, by });
  }
  if (ambassadors.length > 0) await touch(transaction, ['areas']);
  return ambassadors.length;
}

async function follow({ versions, mail }: Services, activated: number): Promise<void> {
  if (activated === 0) return;
  mail.hurry();
  await versions.refresh();
}

function requireBegun(row: TrainingRow): void {
  if (row.status === 'cancelled')
    throw new Problem(409, 'impossible', 'To szkolenie zostało odwołane.', { state: row.status });
  if (!row.begun) throw new Problem(409, 'too-early', 'Obecność zaznacza się, gdy szkolenie już się zaczęło.');
}

import { required, type SignedIn } from '../accounts/signed-in.ts';
import { currentEdition } from '../editions/queries.ts';
import { created, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { instantOf } from '../meetings/warsaw-time.ts';
import type { Services } from '../services.ts';
import { tell } from './letters.ts';
import { cancelTraining, insertTraining, type Times, updateTraining } from './planning/queries.ts';
import { noTraining, ownAmbassador, present, trainingId } from './present.ts';
import { findTraining, listPeople, lockTraining, peopleToTell, type TrainingRow } from './queries.ts';
import { cancellation, changedTraining, people, type TrainingPlan, training, trainingPlan } from './schema.ts';
import { moveUp } from './waiting-list.ts';

const longestMs = 24 * 60 * 60_000;

type Handle = Services['database']['write'];

export const planTraining = endpoint({
  summary: 'Plan a training in the newest edition',
  body: trainingPlan,
  answer: training,
  handle: async ({ caller, body }, { database: { write } }) => {
    const person = required(caller);
    const times = timesOf(body);
    const answer = await write.transaction(async (transaction) => {
      const edition = (await currentEdition(transaction))?.year;
      if (edition === undefined) throw new Problem(409, 'no-edition', 'Nie ma jeszcze żadnej edycji programu.');
      const id = await insertTraining(transaction, body, times, { edition, by: person.userId, demonstration: false });
      return forStaff(transaction, person, id);
    });
    return created(answer);
  },
});

export const changeTraining = endpoint({
  summary: 'Change a planned training; those signed up are told when its time or place changes',
  body: changedTraining,
  answer: training,
  handle: async ({ caller, path, body }, services) => {
    const person = required(caller);
    const id = trainingId(path.id);
    const times = timesOf(body.training);
    const answer = await services.database.write.transaction(async (transaction) => {
      const before = await planned(transaction, id);
      if (body.training.capacity < before.taken)
        throw new Problem(409, 'places-taken', `Miejsca ma już ${before.taken} osób: tyle musi zostać.`, {
          path: '/capacity',
          taken: before.taken,
        });
      if (!(await updateTraining(transaction, id, body.version, body.training, times)))
        throw await somebodyWasFaster(transaction, person, id, body.training);
      await moveUp(transaction, services, id);
      const after = await findTraining(transaction, id, null);
      if (after && movedOrRenamed(before, after))
        await tell(transaction, services, 'training-changed', after, await peopleToTell(transaction, id));
      return forStaff(transaction, person, id);
    });
    services.mail.hurry();
    return json(answer);
  },
});

export const callOffTraining = endpoint({
  summary: 'Call a planned training off; everybody signed up is told why',
  body: cancellation,
  answer: training,
  handle: async ({ caller, path, body }, services) => {
    const person = required(caller);
    const id = trainingId(path.id);
    const answer = await services.database.write.transaction(async (transaction) => {
      const row = await planned(transaction, id);
      if (!(await cancelTraining(transaction, id, body.version, body.reason)))
        throw await somebodyWasFaster(transaction, person, id, { reason: body.reason });
      await tell(transaction, services, 'training-cancelled', row, await peopleToTell(transaction, id), body.reason);
      return forStaff(transaction, person, id);
    });
    services.mail.hurry();
    return json(answer);
  },
});

export const trainingPeople = endpoint({
  summary: 'Who has a place in a training or waits for one',
  answer: people,
  audit: 'reading',
  handle: async ({ path }, { database: { write } }) => {
    const id = trainingId(path.id);
    if (!(await findTraining(write, id, null))) throw noTraining();
    return json({ items: await listPeople(write, id) });
  },
});

/** The training as staff see it. @throws Problem 404 */
export async function forStaff(database: Handle, person: SignedIn, id: number) {
  const me = await ownAmbassador(database, person.userId);
  const row = await findTraining(database, id, me);
  if (!row) throw noTraining();
  return present(row, { me, staff: true });
}

/** Locks a training that is still planned. @throws Problem 404, or 409 for one held or called off */
export async function planned(transaction: Handle, id: number): Promise<TrainingRow> {
  if (!(await lockTraining(transaction, id))) throw noTraining();
  const row = await findTraining(transaction, id, null);
  if (!row) throw noTraining();
  if (row.status !== 'planned')
    throw new Problem(409, 'impossible', 'To szkolenie już się odbyło albo zostało odwołane.', { state: row.status });
  return row;
}

/** 409 with both versions, for whoever saved on top of an older one. */
export async function somebodyWasFaster(transaction: Handle, person: SignedIn, id: number, yours: object) {
  return new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił to szkolenie.', {
    current: await forStaff(transaction, person, id),
    yours,
  });
}

/** @throws Problem 400 for times that do not exist or are in the wrong order */
function timesOf({ startsAt, endsAt }: TrainingPlan): Times {
  const [start, end] = [instantOf(startsAt), instantOf(endsAt)];
  if (!start) throw badTime('/startsAt', 'Takiej godziny nie ma: sprawdź dzień i godzinę rozpoczęcia.');
  if (!end) throw badTime('/endsAt', 'Takiej godziny nie ma: sprawdź dzień i godzinę zakończenia.');
  if (end <= start) throw badTime('/endsAt', 'Szkolenie musi się kończyć po rozpoczęciu.');
  if (end.getTime() - start.getTime() > longestMs) throw badTime('/endsAt', 'Szkolenie może trwać najwyżej dobę.');
  return { startsAt: start, endsAt: end };
}

const badTime = (path: string, detail: string) => new Problem(400, 'bad-time', detail, { path });

function movedOrRenamed(before: TrainingRow, after: TrainingRow): boolean {
  const told = (row: TrainingRow) =>
    JSON.stringify([row.title, row.startsAt, row.endsAt, row.format, row.place, row.point, row.link]);
  return told(before) !== told(after);
}

import { z } from 'zod';
import { nothing } from '../accounts/schema.ts';
import { isStaff, required, type SignedIn } from '../accounts/signed-in.ts';
import { ambassadorsOfUser } from '../ambassadors/life/queries.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { writeCalendar } from './calendar.ts';
import { tell } from './letters.ts';
import { noTraining, ownAmbassador, present, trainingId } from './present.ts';
import { deletePlace, findTraining, insertPlace, lockTraining, listTrainings as readTrainings } from './queries.ts';
import { training, trainingList } from './schema.ts';
import { moveUp } from './waiting-list.ts';

const most = 200;

export const listTrainings = endpoint({
  summary: 'Trainings to come, soonest first; or past ones, newest first',
  query: z.object({ when: z.enum(['upcoming', 'past']).default('upcoming') }),
  answer: trainingList,
  handle: async ({ caller, query }, { database: { write } }) => {
    const person = required(caller);
    const me = await ownAmbassador(write, person.userId);
    const rows = await readTrainings(write, { me, past: query.when === 'past', most });
    return json({ items: rows.map((row) => present(row, { me, staff: isStaff(person) })) });
  },
});

export const oneTraining = endpoint({
  summary: 'One training',
  answer: training,
  handle: async ({ caller, path }, { database: { write } }) => {
    const person = required(caller);
    return json(await forCaller(write, person, trainingId(path.id)));
  },
});

export const trainingCalendar = endpoint({
  summary: 'One training for a calendar',
  answer: z.string(),
  contentType: 'text/calendar',
  handle: async ({ caller, path }, { database: { write }, site }) => {
    const found = await forCaller(write, required(caller), trainingId(path.id));
    return {
      status: 200,
      contentType: 'text/calendar; charset=utf-8',
      body: writeCalendar(found, `${site.origin()}/support/trainings#training-${found.id}`),
      headers: { 'Content-Disposition': `attachment; filename="szkolenie-${found.id}.ics"` },
    };
  },
});

export const signUp = endpoint({
  summary: 'Take a place in a training, or one on its waiting list; doing it twice changes nothing',
  body: nothing,
  answer: training,
  handle: async ({ caller, path }, services) => {
    const person = required(caller);
    const id = trainingId(path.id);
    const answer = await services.database.write.transaction(async (transaction) => {
      const me = await ambassadorToTrain(transaction, person);
      const row = await lockedTraining(transaction, id, me);
      if (row.ownState) return present(row, { me, staff: isStaff(person) });
      requireOpen(row);
      const state = row.taken < row.capacity ? 'booked' : 'waiting';
      await insertPlace(transaction, { training: id, ambassador: me, state });
      await tell(transaction, services, state === 'booked' ? 'training-booked' : 'training-waiting', row, [person]);
      return forCaller(transaction, person, id);
    });
    services.mail.hurry();
    return json(answer);
  },
});

export const leave = endpoint({
  summary: 'Give up my place; who waits the longest moves up',
  body: nothing,
  answer: training,
  handle: async ({ caller, path }, services) => {
    const person = required(caller);
    const id = trainingId(path.id);
    const answer = await services.database.write.transaction(async (transaction) => {
      // Whoever has been suspended or has ended since may still give the place to others.
      const me = await anyOwnAmbassador(transaction, person.userId);
      const row = await lockedTraining(transaction, id, me);
      if (row.ownState) {
        requireOpen(row);
        await deletePlace(transaction, id, me);
        await moveUp(transaction, services, id);
      }
      return forCaller(transaction, person, id);
    });
    services.mail.hurry();
    return json(answer);
  },
});

type Handle = Services['database']['write'];

async function forCaller(database: Handle, person: SignedIn, id: number) {
  const me = await ownAmbassador(database, person.userId);
  const row = await findTraining(database, id, me);
  if (!row) throw noTraining();
  return present(row, { me, staff: isStaff(person) });
}

/** The newest ambassador that an account is or was. @throws Problem 409 for whoever never was one */
async function anyOwnAmbassador(database: Handle, userId: string): Promise<number> {
  const [newest] = await ambassadorsOfUser(database, userId);
  if (newest) return newest.id;
  throw noAmbassadorToTrain();
}

async function ambassadorToTrain(database: Handle, person: SignedIn): Promise<number> {
  const me = await ownAmbassador(database, person.userId);
  if (me !== null) return me;
  throw noAmbassadorToTrain();
}

const noAmbassadorToTrain = () =>
  new Problem(409, 'no-ambassador', 'Na szkolenia zapisują się ambasadorzy: przed szkoleniem albo czynni.');

async function lockedTraining(transaction: Handle, id: number, me: number) {
  if (!(await lockTraining(transaction, id))) throw noTraining();
  const row = await findTraining(transaction, id, me);
  if (!row) throw noTraining();
  return row;
}

function requireOpen(row: { status: string; begun: boolean }): void {
  if (row.status === 'planned' && !row.begun) return;
  throw new Problem(409, 'sign-up-over', 'Zapisy na to szkolenie są już zamknięte.', {
    state: row.status,
    begun: row.begun,
  });
}

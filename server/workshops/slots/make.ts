import type { Knex } from 'knex';
import { speaksFor } from '../../consultations/units/queries.ts';
import { Problem } from '../../http/problem.ts';
import { instantIn, wrong } from '../planning/content.ts';
import type { WorkshopRow } from '../queries.ts';
import type { SlotsBody } from '../schema.ts';
import { busyExpert, type NewSlots } from './queries.ts';

const mostSlots = 600;

/** Slots as they are made. @throws Problem 422 with the field */
export async function newSlotsOf(database: Knex, workshop: WorkshopRow, body: SlotsBody): Promise<NewSlots> {
  const from = instantIn(body.from, '/from');
  const to = instantIn(body.to, '/to');
  if (from < workshop.starts_at) throw wrong('outside-workshop', '/from', 'Terminy nie mogą zaczynać się wcześniej.');
  if (to > workshop.ends_at) throw wrong('outside-workshop', '/to', 'Terminy nie mogą kończyć się później.');
  const { minutes, pauseMinutes, tables } = body;
  const rounds = Math.floor(
    (to.getTime() - from.getTime() + pauseMinutes * 60_000) / ((minutes + pauseMinutes) * 60_000),
  );
  if (rounds < 1) throw wrong('no-room', '/minutes', 'W tym czasie nie mieści się ani jeden termin.');
  if (rounds * tables.length > mostSlots) throw wrong('too-many', '/tables', `Najwyżej ${mostSlots} terminów naraz.`);
  for (const { unit, expert } of tables) {
    if (expert === null) continue;
    if (!(await isExpertOf(database, unit, expert)))
      throw wrong('not-its-expert', '/tables', 'Ta osoba nie jest ekspertem tej jednostki.');
  }
  return { from, to, minutes, pauseMinutes, tables };
}

/** Whether somebody speaks for a unit; nobody does for none. */
export async function isExpertOf(database: Knex, unit: number | null, userId: string): Promise<boolean> {
  return unit !== null && speaksFor(database, unit, userId);
}

/** Names when and where the expert already sits. Ask after the transaction that was refused has ended. */
export async function expertBusy(
  database: Knex,
  experts: (string | null)[],
  time: { from: Date; to: Date },
  except: number | null = null,
): Promise<Problem> {
  const busy = await busyExpert(
    database,
    experts.filter((expert) => expert !== null),
    time,
    except,
  );
  const { name, title, startsLocal, endsLocal } = busy ?? {};
  const when = busy ? ` ${name}: ${startsLocal?.replace('T', ', ')}–${endsLocal?.slice(11)}, „${title}”.` : '';
  return new Problem(409, 'expert-busy', `Nikt nie może siedzieć przy dwóch stolikach naraz.${when}`, {
    path: '/tables',
    ...(busy && { busy }),
  });
}

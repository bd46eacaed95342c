import type { Knex } from 'knex';
import { z } from 'zod';
import { grantRole, revokeRole, userByEmail, userById } from '../../accounts/queries.ts';
import { nothing } from '../../accounts/schema.ts';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { created, done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { idIn } from '../../http/path-id.ts';
import { notFound, Problem } from '../../http/problem.ts';
import { tell } from '../../mail/tell.ts';
import { noSuchUnit } from '../missing.ts';
import {
  codeIsTaken,
  deleteExpert,
  findUnit,
  insertExpert,
  insertUnit,
  lockUnits,
  readUnits,
  readUnitsWithExperts,
  unitsOf,
  updateUnit,
} from './queries.ts';
import { newExpert, type Unit, unit, unitContent, unitEdit, unitExperts, unitsAnswer } from './schema.ts';

export const listUnits = endpoint({
  summary: 'Units of the city that answer questions about proposals',
  answer: unitsAnswer,
  layers: ['consultations'],
  handle: async (_input, { database: { read } }) => json({ items: await readUnits(read) }),
});

export const listUnitExperts = endpoint({
  summary: 'The same units with their experts and what they are to answer',
  answer: unitExperts,
  handle: async (_input, { database: { write } }) => json({ items: await readUnitsWithExperts(write) }),
});

const codeTaken = () => new Problem(409, 'code-taken', 'Jest już jednostka o takim skrócie.', { path: '/code' });

export const addUnit = endpoint({
  summary: 'Add a unit',
  body: unitContent,
  answer: unit,
  handle: async ({ body }, services) => {
    const id = await changing(services, ['consultations'], async (transaction) => {
      await lockUnits(transaction);
      const inserted = await insertUnit(transaction, body);
      if (inserted === undefined) throw codeTaken();
      return inserted;
    });
    return created(await whole(services.database.write, id));
  },
});

export const changeUnit = endpoint({
  summary: 'Change a unit; one that is not active cannot be asked any more',
  body: unitEdit,
  answer: unit,
  handle: async ({ path, body }, services) => {
    const id = idIn(path, 'id', noSuchUnit);
    const { version, ...content } = body;
    await changing(services, ['consultations'], async (transaction) => {
      await lockUnits(transaction);
      const current = await whole(transaction, id);
      if (await codeIsTaken(transaction, content.code, id)) throw codeTaken();
      if (!(await updateUnit(transaction, id, version, content)))
        throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił tę jednostkę.', {
          current,
          yours: body,
        });
    });
    return json(await whole(services.database.write, id));
  },
});

export const addExpert = endpoint({
  summary: 'Make a person with an account an expert of the unit',
  body: newExpert,
  answer: unitExperts,
  handle: async ({ caller, path, body: { email } }, services) => {
    const by = required(caller).userId;
    const id = idIn(path, 'id', noSuchUnit);
    await changing(services, ['consultations'], async (transaction) => {
      const { code, name } = await whole(transaction, id);
      const person = await userByEmail(transaction, email);
      if (!person?.email_verified)
        throw new Problem(422, 'no-account', 'Nie ma potwierdzonego konta z tym adresem. Niech ta osoba je założy.', {
          path: '/email',
        });
      if (!(await insertExpert(transaction, id, person.id))) return;
      await grantRole(transaction, person.id, 'expert', by);
      await tell(transaction, services, person.id, 'unit-expert', {
        page: '/expert',
        values: { unit: `${code} (${name})` },
      });
    });
    return json({ items: await readUnitsWithExperts(services.database.write) });
  },
});

export const removeExpert = endpoint({
  summary: 'Take an expert out of the unit; whoever is in none any more loses the role',
  body: nothing,
  answer: z.null(),
  handle: async ({ path }, services) => {
    const id = idIn(path, 'id', noSuchUnit);
    const person = z.uuid().safeParse(path.user);
    await changing(services, ['consultations'], async (transaction) => {
      await whole(transaction, id);
      if (!person.success || !(await userById(transaction, person.data))) throw notFound('Nie ma takiego konta.');
      if (!(await deleteExpert(transaction, id, person.data))) throw notFound('Ta osoba nie należy do tej jednostki.');
      if ((await unitsOf(transaction, person.data)).length === 0) await revokeRole(transaction, person.data, 'expert');
    });
    return done();
  },
});

async function whole(database: Knex, id: number): Promise<Unit> {
  const found = await findUnit(database, id);
  if (!found) throw noSuchUnit();
  return found;
}

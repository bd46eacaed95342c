import type { Knex } from 'knex';
import { z } from 'zod';
import { touch } from '../database/versions.ts';
import { done } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { deleteMailsTo } from '../mail/queries.ts';
import type { Holding } from './holding.ts';
import { guessing } from './limits.ts';
import { deleteUser, insertErasure, otherAdministrators, userById } from './queries.ts';
import { reauthenticate } from './reauthenticate.ts';
import { confirmation } from './schema.ts';
import { required } from './signed-in.ts';

/** Holding → its records about the person. */
export async function collectHoldings(
  holdings: Holding[],
  database: Knex,
  userId: string,
): Promise<Record<string, object[]>> {
  const collected: Record<string, object[]> = {};
  for (const holding of holdings) collected[holding.name] = await holding.collect(database, userId);
  return collected;
}

/** Takes a person out of everything and keeps the bare id of the account. Gives the layers whose version it raised. */
async function erasePerson(
  transaction: Knex,
  holdings: Holding[],
  { id, email }: { id: string; email: string },
): Promise<Set<string>> {
  const raised = new Set<string>();
  for (const holding of holdings) for (const layer of await holding.erase(transaction, id)) raised.add(layer);
  await deleteMailsTo(transaction, email);
  await deleteUser(transaction, { id, email });
  await insertErasure(transaction, id);
  return raised;
}

/**
 * Erases accounts once more in a database that was restored from a backup, each in a transaction of its own. Gives how many
 * of them it held.
 *
 * @param userIds from the table `erasures` of the database before
 */
export async function repeatErasures(database: Knex, holdings: Holding[], userIds: string[]): Promise<number> {
  let erased = 0;
  for (const id of userIds)
    await database.transaction(async (transaction) => {
      const user = await userById(transaction, id);
      if (!user) return insertErasure(transaction, id);
      await erasePerson(transaction, holdings, user);
      erased += 1;
    });
  return erased;
}

export const eraseAccount = endpoint({
  summary: 'Erase my account and what is held about me; approved areas stay without my name',
  body: confirmation,
  answer: z.null(),
  duringEnrolment: true,
  limits: guessing,
  handle: async ({ caller, body: { password } }, { database, holdings, versions, mail, site, log }) => {
    const me = required(caller);
    await reauthenticate(database.write, me, password);
    const layers = await database.write.transaction(async (transaction) => {
      if (me.roles.includes('administrator') && (await otherAdministrators(transaction, me.userId)) === 0)
        throw new Problem(
          409,
          'last-administrator',
          'To ostatnie konto administratora. Najpierw nadaj tę rolę komuś innemu.',
        );
      const raised = await erasePerson(transaction, holdings, { id: me.userId, email: me.email });
      const { email: to, name, language } = me;
      await mail.queue(transaction, { to, name, language, kind: 'account-erased', link: site.origin() });
      await touch(transaction, [...raised]);
      return raised;
    });
    mail.hurry();
    if (layers.size > 0) await versions.refresh();
    log.info('account erased');
    return done();
  },
});

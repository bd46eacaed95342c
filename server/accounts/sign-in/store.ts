import { AsyncLocalStorage } from 'node:async_hooks';
import { createAdapterFactory } from 'better-auth/adapters';
import type { Knex } from 'knex';
import { countRows, deleteRows, findRow, findRows, insertRow, takeRow, updateRow, updateRows } from './queries.ts';

/**
 * better-auth's storage over the application's own pool, and one transaction for what it writes and what we write
 * because of it, such as a mail.
 */
export function authStore(database: Knex) {
  const open = new AsyncLocalStorage<Knex.Transaction>();
  /** The open transaction, else the pool. */
  const current = (): Knex => open.getStore() ?? database;
  /** Everything stored inside, by better-auth or by us through `current`, commits together. Joins an open one. */
  const together = <Result>(work: () => Promise<Result>): Promise<Result> =>
    open.getStore() ? work() : database.transaction((transaction) => open.run(transaction, work));

  // Rows are of tables that better-auth chooses, so their types are its own.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const typed = <Result>(row: Result) => row as any;
  const make = (transaction: false | typeof within) =>
    createAdapterFactory({
      config: {
        adapterId: 'okolica',
        supportsJSON: true,
        supportsDates: true,
        supportsBooleans: true,
        supportsNumericIds: false,
        supportsUUIDs: true,
        transaction,
      },
      adapter: () => ({
        create: async ({ model, data }) => typed(await insertRow(current(), model, data)),
        findOne: async ({ model, where }) => typed(await findRow(current(), model, where)),
        findMany: async ({ model, where = [], sortBy, limit, offset }) =>
          typed(await findRows(current(), model, where, sortBy, limit, offset)),
        count: ({ model, where = [] }) => countRows(current(), model, where),
        update: async ({ model, where, update }) =>
          typed(await updateRow(current(), model, where, update as Record<string, unknown>)),
        updateMany: ({ model, where, update }) => updateRows(current(), model, where, update),
        delete: async ({ model, where }) => void (await deleteRows(current(), model, where)),
        deleteMany: ({ model, where }) => deleteRows(current(), model, where),
        consumeOne: async ({ model, where }) => typed(await takeRow(current(), model, where)),
        incrementOne: async ({ model, where, increment, set = {} }) =>
          typed(await updateRow(current(), model, where, set, increment)),
      }),
    });
  // biome-ignore lint/suspicious/noExplicitAny: the adapter's own type argument is not known here
  const within = (work: (adapter: any) => Promise<any>) => together(() => work(inner));
  // biome-ignore lint/suspicious/noExplicitAny: see above
  let inner: any;
  const outer = make(within);
  const joined = make(false);
  return {
    current,
    together,
    adapter: (options: Parameters<typeof outer>[0]) => {
      inner = joined(options);
      return outer(options);
    },
  };
}

export type AuthStore = ReturnType<typeof authStore>;

import type { Knex } from 'knex';

/**
 * What one topic holds about people. A topic registers its holding in `server/holdings.ts`; accounts know topics only
 * through it.
 */
export type Holding = {
  /** Key in the export and of the sentence that names it on the account page. */
  name: string;
  /** Everything held about the person, as it goes into their export: records with ISO times and no ids of others. */
  collect: (database: Knex, userId: string) => Promise<object[]>;
  /**
   * Deletes it, or takes the person out of what must stay, before the account itself is deleted.
   *
   * @returns layers that it changed; whoever calls raises them, all together at the end
   */
  erase: (transaction: Knex, userId: string) => Promise<string[]>;
};

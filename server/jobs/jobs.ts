import type { Knex } from 'knex';
import { fromKnex, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';

const schema = 'jobs';
/** How often a process asks for jobs that another one queued; its own are taken at once. */
const pollEveryS = 5;
const stopWithinMs = 5_000;

type JobSettings = {
  /** How often a failing job is tried again, with growing pauses. */
  retries: number;
  /** After this long without an end the job counts as lost with its process and is tried again. */
  lostAfterS: number;
};

/** Work that outlives the request and the process that asked for it. */
export type Jobs = {
  /** Says how a kind of job is done. Call before any job of the kind is added. */
  handle: <Payload extends object>(
    kind: string,
    settings: JobSettings,
    work: (payload: Payload) => Promise<void>,
  ) => Promise<void>;
  /**
   * Queues a job in the transaction that causes it: it exists exactly when the transaction commits.
   *
   * @param when `at`: not before this time; as soon as possible when absent
   */
  add: (transaction: Knex, kind: string, payload: object, when?: { at?: Date }) => Promise<void>;
  /** Takes waiting jobs now instead of at the next look. Call after the commit. */
  hurry: (kind: string) => void;
  close: () => Promise<void>;
};

/** Starts the queue on the application's own pool; its tables live in a schema of their own, made and kept by pg-boss. */
export async function startJobs(database: Knex, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({ db: fromKnex(database), schema, schedule: false, monitorVacuum: false, reindex: false });
  boss.on('error', (error) => log.error({ code: (error as { code?: string }).code }, `jobs: ${error.name}`));
  await boss.start();
  const workers = new Map<string, string>();
  const hurry = (kind: string) => {
    const worker = workers.get(kind);
    if (worker) boss.notifyWorker(worker);
  };
  return {
    handle: async (kind, { retries, lostAfterS }, work) => {
      const settings = { retryLimit: retries, retryBackoff: true, retryDelay: 2, expireInSeconds: lostAfterS };
      if (await boss.getQueue(kind)) await boss.updateQueue(kind, settings);
      else await boss.createQueue(kind, settings);
      const worker = await boss.work(kind, { pollingIntervalSeconds: pollEveryS, batchSize: 1 }, async ([job]) => {
        if (!job) return;
        try {
          await work(job.data as never);
        } finally {
          // Where there was one there may be more: many mails at once must not go out one a look.
          hurry(kind);
        }
      });
      workers.set(kind, worker);
    },
    add: async (transaction, kind, payload, { at } = {}) => {
      await boss.send(kind, payload, { db: fromKnex(transaction), ...(at && { startAfter: at }) });
    },
    hurry,
    close: () => boss.stop({ graceful: true, timeout: stopWithinMs }),
  };
}

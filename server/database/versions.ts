import type { Knex } from 'knex';
import type { Database } from './database.ts';
import { type LayerVersion, raiseVersions, readVersions } from './queries.ts';

const pollEveryMs = 1_000;

/**
 * What version each data layer has. A change made by this process is seen at once (`changed`), one made by another
 * within a second: the embedded database does not carry notifications between connections, so it is asked.
 */
export type Versions = {
  /** Weak ETag of the layers together. */
  etag: (layers: string[]) => string;
  /**
   * Whether what is read now is at least of the versions in the ETag. A replica that lags is asked anew each time; once it
   * has caught up it is not asked again until a layer changes.
   */
  reached: (layers: string[]) => boolean | Promise<boolean>;
  /** Called, and awaited by `refresh`, when one of the layers has changed. */
  onChange: (layers: string[], react: () => Promise<void>) => void;
  /** Reads the versions now and lets everything that depends on them follow. Call after committing a change. */
  refresh: () => Promise<void>;
  close: () => Promise<void>;
};

/** Raises the version of layers inside the transaction that changes them. */
export async function touch(transaction: Knex, layers: readonly string[]): Promise<void> {
  await raiseVersions(transaction, layers);
}

export async function watchVersions(
  { read: replica, write: database }: Pick<Database, 'read' | 'write'>,
  onError: (error: unknown) => void,
): Promise<Versions> {
  let current = new Map<string, LayerVersion>();
  let replicated = new Map<string, number>();
  // By the list itself: an endpoint names its layers once and asks with every request.
  let etags = new Map<string[], string>();
  const reactions: { layers: string[]; react: () => Promise<void> }[] = [];
  let busy: Promise<void> = Promise.resolve();

  async function read(): Promise<void> {
    const next = new Map((await readVersions(database)).map((row) => [row.layer, row]));
    const changed = [...next.values()].filter((row) => current.get(row.layer)?.version !== row.version);
    for (const { layers, react } of reactions) if (changed.some((row) => layers.includes(row.layer))) await react();
    current = next;
    if (changed.length > 0) etags = new Map();
  }
  const holds = (layers: string[]) =>
    layers.every((layer) => (replicated.get(layer) ?? 0) >= Number(current.get(layer)?.version ?? 0));
  const refresh = () => {
    // A failure is told to whoever asked then; the next reading tries again.
    busy = busy.catch(() => {}).then(read);
    return busy;
  };

  await refresh();
  const timer = setInterval(() => refresh().catch(onError), pollEveryMs);
  timer.unref();
  return {
    etag: (layers) => {
      const known = etags.get(layers);
      if (known !== undefined) return known;
      const etag = `W/"${layers.map((layer) => `${layer}.${current.get(layer)?.version ?? 0}`).join('-')}"`;
      etags.set(layers, etag);
      return etag;
    },
    reached: (layers) => {
      if (replica === database || holds(layers)) return true;
      return readVersions(replica).then((rows) => {
        replicated = new Map(rows.map(({ layer, version }) => [layer, Number(version)]));
        return holds(layers);
      });
    },
    onChange: (layers, react) => {
      reactions.push({ layers, react });
    },
    refresh,
    close: async () => {
      clearInterval(timer);
      // Only waited for: its failure has been told to whoever asked.
      await busy.catch(() => {});
    },
  };
}

import type { Knex } from 'knex';
import { touch } from '../../server/database/versions.ts';
import { beginImport, closeLostImports, endImport, tryLockGeodata } from './queries.ts';
import { type ImportKind, type ImportOptions, ImportRefused, type ImportReport } from './report.ts';
import { openSource, type SourceFile, sourceName } from './source-file.ts';

export type ImportTask = {
  kind: ImportKind;
  /** A larger file is refused. */
  maxBytes: number;
  work: (
    transaction: Knex,
    file: SourceFile,
    options: ImportOptions,
  ) => Promise<{ report: ImportReport; changedLayers: string[] }>;
};

/**
 * Runs one import: fetches the file, does the work in one transaction, raises the versions of the layers that changed
 * and writes what became of it into `imports`. Whatever goes wrong, the stored rows are as before.
 *
 * @param source path or http(s) address of the publisher's file
 * @throws ImportRefused when the file cannot be imported; the reason of `options.signal` when that was aborted
 */
export async function runImport(
  database: Knex,
  task: ImportTask,
  source: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const id = await beginImport(database, task.kind, sourceName(source));
  let file: SourceFile | undefined;
  try {
    file = await openSource(source, task.maxBytes, options);
    const opened = file;
    return await database.transaction(async (transaction) => {
      if (!(await tryLockGeodata(transaction)))
        throw new ImportRefused('Another import is running; start this one again when it has ended.');
      await closeLostImports(transaction, id);
      const { report, changedLayers } = await task.work(transaction, opened, options);
      options.signal?.throwIfAborted();
      if (changedLayers.length > 0) await touch(transaction, changedLayers);
      await endImport(transaction, id, { status: 'done', counts: report });
      return report;
    });
  } catch (error) {
    const cancelled = options.signal?.aborted === true;
    const message = error instanceof ImportRefused ? error.message : 'The import stopped on an unexpected error.';
    await endImport(database, id, cancelled ? { status: 'cancelled' } : { status: 'failed', message });
    throw error;
  } finally {
    await file?.release();
  }
}

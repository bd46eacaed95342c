/** `npm run import -- <addresses|districts|osm> <path or URL>`: a publisher's file into the database. */
import { ConfigError, readConfig } from '../../server/config.ts';
import { DirectoryInUse } from '../../server/database/directory-claim.ts';
import { openDatabase } from '../../server/database/open.ts';
import { type Command, describeReport, importers, readCommand, usage } from './command.ts';
import { loadKrakow } from './krakow.ts';
import { showProgress } from './progress-line.ts';
import { ImportRefused } from './report.ts';

const interrupted = 130;

async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (!command) {
    console.error(usage);
    return 2;
  }
  const cancel = new AbortController();
  const stop = () => cancel.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const progress = showProgress(process.stdout);
  try {
    await run(command, progress.show, cancel.signal, progress.end);
    return 0;
  } catch (error) {
    progress.end();
    if (cancel.signal.aborted) {
      console.error('Cancelled. Nothing was changed.');
      return interrupted;
    }
    if (error instanceof ImportRefused) {
      console.error(`Nothing was changed. ${error.message}`);
      return 1;
    }
    if (error instanceof ConfigError || error instanceof DirectoryInUse) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}

async function run(
  { kind, source, allowShrinking }: Command,
  onProgress: ReturnType<typeof showProgress>['show'],
  signal: AbortSignal,
  endProgress: () => void,
): Promise<void> {
  // Without DATABASE_URL the embedded database of the demonstration is meant.
  const config = readConfig(process.env, process.env.DATABASE_URL ? [] : ['--demonstration']);
  const database = await openDatabase(config, console.log);
  try {
    await loadKrakow(database.write, console.log);
    const began = performance.now();
    const report = await importers[kind](database.write, source, { onProgress, signal, allowShrinking });
    endProgress();
    console.log(describeReport(report));
    console.log(`Done after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  } finally {
    await database.close();
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

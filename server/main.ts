import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { demonstrationAccounts, demonstrationPassword } from './accounts/demonstration.ts';
import { routes } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { DirectoryInUse } from './database/directory-claim.ts';
import { openDatabase } from './database/open.ts';
import { builtClient, developmentClient } from './http/client-files.ts';
import { createWeb } from './http/web.ts';
import { withPreview } from './previews/head.ts';
import { startServices } from './start.ts';

const began = performance.now();
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

try {
  const config = readConfig(process.env, process.argv.slice(2));
  const log = pino({ level: config.logLevel, base: null, redact: ['req.headers', 'err.detail', 'err.bindings'] });
  const database = await openDatabase(config, say);
  const services = await startServices(config, database, log, say);
  const client = config.development
    ? await developmentClient(services)
    : builtClient((page, path) => withPreview(page, path, services));
  const server = createWeb(routes, services, client);
  await new Promise<void>((done, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, done);
  });
  services.site.listeningAt((server.address() as AddressInfo).port);
  say(`Okolica is open at ${services.site.origin()} after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  if (config.demonstration) say('Its edition 2026 is a demonstration: people and areas in it are fictional.');
  if (config.demonstration) sayAccounts();

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    say(`Stopping (${signal}).`);
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const patience = setTimeout(() => server.closeAllConnections(), 5_000);
    await closed;
    clearTimeout(patience);
    await services.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(signal));
  if (process.env.npm_lifecycle_event) whenParentEnds(() => void stop('npm has ended'));
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
}

/** Under npm the parent passes signals on, but killed outright it would leave this process running with nobody to stop it. */
function whenParentEnds(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    // Whoever read the output has ended too.
    process.stdout.on('error', () => {});
    act();
  }, 1_000);
  timer.unref();
}

function sayAccounts(): void {
  say(`Ready accounts, all with the password ${demonstrationPassword}:`);
  for (const { role, email } of demonstrationAccounts) say(`  ${role.padEnd(13)} ${email}`);
  say('No mail leaves this machine: all are shown at /demonstration/outbox.');
}

function startFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DirectoryInUse) return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'PORT is taken by another program: give another one, for instance PORT=3001 npm start.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return `DATABASE_URL does not answer: ${message}`;
  return stack ?? String(error);
}

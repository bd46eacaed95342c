import type { Logger } from 'pino';
import { loadKrakow } from '../geodata/import/krakow.ts';
import { openAccounts } from './accounts/accounts.ts';
import { keptSecret } from './accounts/kept-secret.ts';
import { keepCity } from './areas/city.ts';
import { keepAreaLookup } from './areas/kept-lookup.ts';
import type { Config } from './config.ts';
import { handleLateReminders } from './consultations/late/reminders.ts';
import { keepCoverage } from './coverage/refresh.ts';
import type { Database } from './database/database.ts';
import { watchVersions } from './database/versions.ts';
import { prepareDemonstration } from './demonstration/prepare.ts';
import { keepComputedValues } from './evaluation/computed/keep.ts';
import { keepTelling } from './follows/telling/keep.ts';
import { holdings } from './holdings.ts';
import { siteOf } from './http/site.ts';
import { startJobs } from './jobs/jobs.ts';
import { startMail } from './mail/mail.ts';
import { handleReminders } from './meetings/sign-ups/reminders.ts';
import { keepMeetings } from './meetings/upkeep.ts';
import { openMetrics } from './metrics/metrics.ts';
import { keepPlaces } from './places/kept-places.ts';
import { keepContact } from './places/serving/kept-contact.ts';
import { keepRetention } from './retention/run.ts';
import type { Services } from './services.ts';
import { keepWaitingLists } from './trainings/waiting-list.ts';
import { handleSlotReminders } from './workshops/slots/reminders.ts';

/** Loads what the database lacks, then opens the services. */
export async function startServices(
  config: Config,
  database: Database,
  log: Logger,
  say: (sentence: string) => void,
): Promise<Services> {
  await loadContent({ config, database }, say);
  return openServices(config, database, log);
}

/** Loads what the database lacks: geodata, figures computed of past ballots, and in the demonstration what is fictional. */
export async function loadContent(
  { config, database }: Pick<Services, 'config' | 'database'>,
  say: (sentence: string) => void,
): Promise<void> {
  await loadKrakow(database.write, say);
  await keepComputedValues(database.write);
  if (config.demonstration) await prepareDemonstration({ config, database }, say);
}

/** Everything that runs on a loaded database: what is kept in memory, jobs, mail, rounds. */
export async function openServices(config: Config, database: Database, log: Logger): Promise<Services> {
  const versions = await watchVersions(database, (error) => log.error({ err: error }, 'versions not read'));
  const areaLookup = await keepAreaLookup(database.write, versions);
  const city = await keepCity(database.write, versions);
  const places = await keepPlaces(database.write, versions);
  const contact = await keepContact(database.write, versions);
  const coverage = keepCoverage(database.write, versions, (error) =>
    log.error({ err: error }, 'coverage not reckoned'),
  );
  const site = siteOf(config);
  const jobs = await startJobs(database.write, log);
  const mail = await startMail(config, database.write, jobs, log);
  const secret = config.authSecret ?? keptSecret(config.dataDir);
  const accounts = openAccounts({ config, database, site, mail, log, secret });
  const retention = keepRetention(database.write, (error) =>
    log.error({ err: error }, 'not everything due was erased'),
  );
  await handleLateReminders(database.write, { mail, site, jobs });
  await handleReminders(database.write, jobs, { mail, site, accounts });
  await handleSlotReminders(database.write, jobs, { mail, site });
  const meetings = keepMeetings({ database, mail, versions, site, jobs, accounts }, (error) =>
    log.error({ err: error }, 'upkeep of meetings failed'),
  );
  const waitingLists = keepWaitingLists({ database, mail, site }, (error) =>
    log.error({ err: error }, 'waiting lists not filled'),
  );
  const followers = keepTelling({ database, mail, site, accounts }, (error) =>
    log.error({ err: error }, 'followers not told'),
  );
  const close = async () => {
    await followers.close();
    await waitingLists.close();
    await retention.close();
    await meetings.close();
    await jobs.close();
    mail.close();
    await coverage.close();
    await versions.close();
  };
  return {
    config,
    database,
    versions,
    log,
    areaLookup,
    city,
    places,
    contact,
    coverage,
    site,
    jobs,
    mail,
    accounts,
    metrics: openMetrics(database.write),
    holdings,
    close,
  };
}

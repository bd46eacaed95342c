import type { Logger } from 'pino';
import type { Accounts } from './accounts/accounts.ts';
import type { Holding } from './accounts/holding.ts';
import type { StoredGeometry } from './areas/canonical/queries.ts';
import type { AreaLookup } from './areas/lookup.ts';
import type { Config } from './config.ts';
import type { Coverage } from './coverage/refresh.ts';
import type { Database } from './database/database.ts';
import type { Versions } from './database/versions.ts';
import type { Site } from './http/site.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Mail } from './mail/mail.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { PlacesIndex } from './places/places-index.ts';
import type { ServingAnswer } from './places/serving/schema.ts';

/** What handlers work with; made once in `main.ts`, passed along, imported from nowhere. */
export type Services = {
  config: Config;
  database: Database;
  versions: Versions;
  log: Logger;
  /** Who serves a point or a precinct, always the newest. */
  areaLookup: () => AreaLookup;
  /** Border of the city; null while no districts are loaded. */
  city: () => StoredGeometry | null;
  /** Streets, addresses, districts and the rest that has a name, always the newest. */
  places: () => PlacesIndex;
  /** Whom to ask at the city; null while there is no edition. */
  contact: () => ServingAnswer['contact'];
  /** Who is served and who is not, kept in the database. */
  coverage: Coverage;
  site: Site;
  jobs: Jobs;
  mail: Mail;
  accounts: Accounts;
  metrics: Metrics;
  /** What each topic holds about people. */
  holdings: Holding[];
  /** Ends what runs by itself; the database stays open. */
  close: () => Promise<void>;
};

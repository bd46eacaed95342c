import type { Knex } from 'knex';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { readWaiting } from './queries.ts';

/** Seconds: from an answer out of memory to a report that took long. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export type Metrics = {
  /** An answer out of memory, or a 304: counted only, because it takes microseconds. @param route path as in the table */
  count: (route: string) => void;
  /** Any other answer. @param route path as in the table, so that there are few; @param seconds until it was handed over */
  observe: (method: string, route: string, status: number, seconds: number) => void;
  /** Everything in the text format of Prometheus. */
  text: () => Promise<string>;
};

/** Figures of this process, and of the queues in the database that all processes share. */
export function openMetrics(database: Knex): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const kept: Record<string, number> = {};
  new Counter({
    name: 'okolica_kept_answers_total',
    help: 'Answers out of memory and 304s, by route',
    labelNames: ['route'],
    registers,
    collect() {
      this.reset();
      for (const [route, count] of Object.entries(kept)) this.inc({ route }, count);
    },
  });
  const durations = new Histogram({
    name: 'okolica_http_request_duration_seconds',
    help: 'Answers that were made or refused, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers,
  });
  new Gauge({
    name: 'okolica_waiting',
    help: 'What waits in the database: jobs, mails, and people for a decision',
    labelNames: ['what'],
    registers,
    async collect() {
      for (const [what, count] of Object.entries(await readWaiting(database))) this.set({ what }, count);
    },
  });
  return {
    count: (route) => {
      kept[route] = (kept[route] ?? 0) + 1;
    },
    observe: (method, route, status, seconds) => durations.observe({ method, route, status }, seconds),
    text: () => registry.metrics(),
  };
}

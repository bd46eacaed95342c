import type { Knex } from 'knex';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { readWaiting } from './queries.ts';

/** Seconds: from an answer out of memory to a report that took long. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export type Metrics = {
  /** An answer to a read that goes past Express: counted only, because it takes microseconds. */
  count: (path: string) => void;
  /** Any other answer. @param route path as in the table, so that there are few; @param seconds until it was sent */
  observe: (method: string, route: string, status: number, seconds: number) => void;
  /** Everything in the text format of Prometheus. */
  text: () => Promise<string>;
};

/** Figures of this process, and of the queues in the database that all processes share. */
export function openMetrics(database: Knex): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const direct: Record<string, number> = {};
  new Counter({
    name: 'okolica_direct_reads_total',
    help: 'Answers to fixed-path reads, by path',
    labelNames: ['path'],
    registers,
    collect() {
      this.reset();
      for (const [path, count] of Object.entries(direct)) this.inc({ path }, count);
    },
  });
  const durations = new Histogram({
    name: 'okolica_http_request_duration_seconds',
    help: 'Answers of other routes, by method, route and status',
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
    count: (path) => {
      direct[path] = (direct[path] ?? 0) + 1;
    },
    observe: (method, route, status, seconds) => durations.observe({ method, route, status }, seconds),
    text: () => registry.metrics(),
  };
}

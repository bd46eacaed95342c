import type { Knex } from 'knex';

const runs = 300;

/** Requests a second and latency of a query asked again and again by one client. */
export async function timeSql(
  ask: (turn: number) => Promise<unknown>,
): Promise<{ perSecond: number; p50Ms: number; p99Ms: number }> {
  for (let turn = 0; turn < 20; turn++) await ask(turn);
  const times: number[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const began = performance.now();
    await ask(turn);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(runs - 1, Math.floor(runs * share))] as number;
  return { perSecond: (runs * 1000) / times.reduce((sum, time) => sum + time, 0), p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** Street ids spread over the index, for asking different ones. */
export async function someStreets(database: Knex, count: number): Promise<number[]> {
  const rows: { id: number }[] = await database('streets').select('id').orderBy('id');
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows
    .filter((_, at) => at % step === 0)
    .slice(0, count)
    .map(({ id }) => id);
}

import autocannon from 'autocannon';

const connections = 8;
const seconds = 4;

export type Load = { perSecond: number; p50Ms: number; p99Ms: number; failed: number };

/** Asks one server for the paths in turn, over kept connections, for a few seconds. */
export async function load(url: string, paths: string[]): Promise<Load> {
  await run(url, paths, 1);
  const result = await run(url, paths, seconds);
  return {
    perSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

function run(url: string, paths: string[], duration: number): Promise<autocannon.Result> {
  return autocannon({ url, connections, duration, requests: paths.map((path) => ({ path })) });
}

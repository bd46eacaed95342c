import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../database/embedded.ts';
import { startApplication, startBare } from './application.ts';
import { timeApprovals } from './approval.ts';
import { bareCheck, recipes, timeCheck } from './check.ts';
import { firstView } from './first-view.ts';
import { type Load, load } from './load.ts';
import { timeOpenData } from './open-data.ts';
import { timeProposals } from './proposals.ts';
import { allowWholeCity, bareSql, precinctNumbers } from './queries.ts';
import { someStreets, timeSql } from './sql.ts';

const aims: Record<string, number> = { locate: 0.5, places: 0.5 };
/** Milliseconds, by number of areas. */
const coverageAims: Record<number, number> = { 500: 100, 10000: 1_000 };
const directory = await mkdtemp(join(tmpdir(), 'okolica-bench-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  say(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. The machine may be noisy: trust the ratios.`,
  );
  const first = await startApplication(directory);
  await first.stop();
  const sql = await ceilingsOfSql();
  const application = await startApplication(directory);
  try {
    say(`\nStart: first ${seconds(first.startedMs)}, later ${seconds(application.startedMs)}.`);
    say(
      '\n| request | req/s | p50 ms | p99 ms | bytes | bare node:http req/s | ratio | aim | bare SQL req/s, 1 client | ratio |',
    );
    say('|---|---|---|---|---|---|---|---|---|---|');
    for (const [name, paths] of Object.entries(await requests(sql.streets)))
      await compare(application.url, name, paths, sql.perSecond);
    say('\n| areas/check | p50 ms | p95 ms | aim p95 | bytes | bare SQL ms | bare SQL ÷ p50 |');
    say('|---|---|---|---|---|---|---|');
    for (const { name, recipe, aimMs } of recipes(sql.precincts)) {
      const { p50Ms, p95Ms, bytes } = await timeCheck(application.url, recipe);
      const bareMs = sql.checkMs[name] ?? Number.NaN;
      say(
        `| ${name} | ${p50Ms.toFixed(1)} | ${p95Ms.toFixed(1)} | ${aimMs ?? '–'} | ${bytes} | ${bareMs.toFixed(1)} | ${(bareMs / p50Ms).toFixed(2)} |`,
      );
    }
    const view = await firstView(application.url);
    say(
      `\nFirst view (390 × 844): ${view.requests} requests, ${kilobytes(view.bytes)}; search usable after ${view.searchUsableMs.toFixed(0)} ms`,
    );
    say(`with ${kilobytes(view.scriptBytesBeforeSearch)} of compressed script (aim: under 150 kB).`);
  } finally {
    await application.stop();
  }
  say('\n| proposals | asked | found | ms | counting alone, ms | ratio | aim |');
  say('|---|---|---|---|---|---|---|');
  await timeProposals(directory, ({ proposals, name, found, ms, bareMs }) =>
    say(
      `| ${proposals} | ${name} | ${found} | ${ms.toFixed(1)} | ${bareMs.toFixed(1)} | ${(ms / bareMs).toFixed(1)} | ${name === 'similar ones' ? 50 : 30} |`,
    ),
  );
  await pieces(100_000);
  say('\n| areas | approval, ms | coverage after one change, ms | aim | all of coverage, ms |');
  say('|---|---|---|---|---|');
  await timeApprovals(directory, ({ areas, approvalMs, coverageMs, wholeCoverageMs }) =>
    say(
      `| ${areas} | ${approvalMs.toFixed(0)} | ${coverageMs.toFixed(0)} | ${coverageAims[areas] ?? '–'} | ${wholeCoverageMs.toFixed(0)} |`,
    ),
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** Measured on the same data before the application opens it: the embedded database has one owner at a time. */
async function ceilingsOfSql() {
  const database = await openEmbedded(directory);
  try {
    const perSecond: Record<string, number> = {};
    for (const [name, ask] of Object.entries(bareSql))
      perSecond[name] = (await timeSql((turn) => ask(database.read, turn))).perSecond;
    const precincts = await precinctNumbers(database.read);
    const checkMs: Record<string, number> = {};
    for (const { name, recipe } of recipes(precincts)) checkMs[name] = await bareCheck(database.read, recipe);
    await allowWholeCity(database.write);
    return { perSecond, streets: await someStreets(database.read, 100), precincts, checkMs };
  } finally {
    await database.close();
  }
}

/** On the database that the proposals above have filled. */
async function pieces(proposals: number): Promise<void> {
  const application = await startApplication(directory);
  try {
    say(
      `\n| of ${proposals} proposals | pieces | bytes | cold p50 ms | slowest | bare node:http ms | kept, req/s | bare req/s | ratio |`,
    );
    say('|---|---|---|---|---|---|---|---|---|');
    await timeOpenData(application.url, (line) =>
      say(
        `| ${line.name} | ${line.asked} | ${line.bytes} | ${line.coldMs.toFixed(1)} | ${line.slowestMs.toFixed(1)} | ${line.bareMs.toFixed(1)} | ` +
          `${line.perSecond.toFixed(0)} | ${line.barePerSecond.toFixed(0)} | ${(line.perSecond / line.barePerSecond).toFixed(2)} |`,
      ),
    );
  } finally {
    await application.stop();
  }
}

async function requests(streets: number[]): Promise<Record<string, string[]>> {
  const words = [
    'dluga',
    'Złotego Wieku 12',
    'jana pawla',
    'krol',
    'Starowiślna',
    'grzegorzki',
    'sw',
    'aleja 29 listopada 4',
  ];
  return {
    locate: Array.from(
      { length: 100 },
      (_, at) =>
        `/api/locate?lon=${(19.85 + (at % 40) * 0.005).toFixed(5)}&lat=${(50.03 + (at % 20) * 0.004).toFixed(5)}`,
    ),
    places: words.map((word) => `/api/places?q=${encodeURIComponent(word)}`),
    serving: streets.map((street) => `/api/serving?place=street-${street}`),
    'areas.geojson': ['/api/areas.geojson'],
  };
}

/** The bare server answers with the bytes of the middle-sized of the asked answers. */
async function compare(url: string, name: string, paths: string[], sql: Record<string, number>): Promise<void> {
  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(url + path, { headers: { 'Accept-Encoding': 'identity' } });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return { body: Buffer.from(await response.arrayBuffer()), type: response.headers.get('content-type') ?? '' };
    }),
  );
  answers.sort((a, b) => a.body.length - b.body.length);
  const middle = answers[Math.floor(answers.length / 2)];
  if (!middle) throw new Error(`nothing to ask for ${name}`);
  const bare = await startBare(middle.body, middle.type);
  let ceiling: Load;
  let mine: Load;
  try {
    ceiling = await load(bare.url, ['/']);
    mine = await load(url, paths);
  } finally {
    await bare.stop();
  }
  if (mine.failed > 0) throw new Error(`${name}: ${mine.failed} answers failed under load`);
  const bySql = sql[name] ?? Number.NaN;
  say(
    `| ${name} | ${mine.perSecond.toFixed(0)} | ${mine.p50Ms} | ${mine.p99Ms} | ${middle.body.length} | ${ceiling.perSecond.toFixed(0)} | ` +
      `${(mine.perSecond / ceiling.perSecond).toFixed(2)} | ${aims[name] ?? '–'} | ${bySql.toFixed(0)} | ${(mine.perSecond / bySql).toFixed(1)} |`,
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

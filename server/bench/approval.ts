import { demonstrationPassword } from '../accounts/demonstration.ts';
import { refreshCoverage } from '../coverage/refresh.ts';
import { openEmbedded } from '../database/embedded.ts';
import { startApplication } from './application.ts';
import { fillTo, proposeLarger } from './many-areas.ts';
import { accountId } from './many-areas-queries.ts';
import { forgetCoverage, suspend } from './queries.ts';

const sizes = [100, 500, 1_000, 10_000];
const decisions = 11;
const email = 'urzedniczka@okolica.example';

export type ApprovalLine = { areas: number; approvalMs: number; coverageMs: number; wholeCoverageMs: number };

/**
 * How long an approval takes as areas grow: from the click to the answer, with the look-up and coverage already new.
 * Beside it coverage alone after one change, and all of it reckoned anew. Medians.
 *
 * @param directory of an embedded database that the application has been started on; it is filled
 */
export async function timeApprovals(directory: string, tell: (line: ApprovalLine) => void): Promise<void> {
  for (const areas of sizes) {
    const database = await openEmbedded(directory);
    let prepared: { proposals: number[]; wholeCoverageMs: number; coverageMs: number };
    try {
      await fillTo(database.write, areas);
      await forgetCoverage(database.write);
      const wholeCoverageMs = await timed(() => refreshCoverage(database.write));
      const coverageMs = await median(decisions, async (turn) => {
        await suspend(database.write, `miara-${areas - turn}`);
        return timed(() => refreshCoverage(database.write));
      });
      const by = await accountId(database.write, email);
      prepared = { proposals: await proposeLarger(database.write, by, decisions), wholeCoverageMs, coverageMs };
    } finally {
      await database.close();
    }
    const application = await startApplication(directory);
    try {
      const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
      const signedIn = await fetch(`${application.url}/api/auth/sign-in`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ email, password: demonstrationPassword }),
      });
      const Cookie = signedIn.headers
        .getSetCookie()
        .map((line) => line.split(';', 1)[0])
        .join('; ');
      const approvalMs = await median(decisions, (turn) =>
        timed(async () => {
          const response = await fetch(`${application.url}/api/areas/proposals/${prepared.proposals[turn]}/approve`, {
            method: 'POST',
            headers: { ...headers, Cookie },
            body: '{}',
          });
          if (!response.ok) throw new Error(`approval answered ${response.status}: ${await response.text()}`);
        }),
      );
      tell({ areas, approvalMs, coverageMs: prepared.coverageMs, wholeCoverageMs: prepared.wholeCoverageMs });
    } finally {
      await application.stop();
    }
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function median(runs: number, measure: (turn: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) times.push(await measure(turn));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** `node geodata/build/main.ts <source directory>` makes `geodata/krakow/` anew, or refuses with a sentence. */
import { mkdir, writeFile } from 'node:fs/promises';
import { KRAKOW } from '../dataset.ts';
import { buildDataset } from './build.ts';
import type { Report } from './report.ts';
import { BuildRefusal, readSourceFiles } from './source-files.ts';

async function main([directory]: readonly string[]): Promise<number> {
  if (!directory) {
    console.error('Usage: npm run geodata -- <directory with the source files>');
    return 2;
  }
  try {
    const { files, report } = await buildDataset(await readSourceFiles(directory));
    await mkdir(KRAKOW, { recursive: true });
    for (const [name, content] of files) await writeFile(new URL(name, KRAKOW), content);
    console.log(describe(report));
    return 0;
  } catch (error) {
    if (!(error instanceof BuildRefusal)) throw error;
    console.error(`Nothing was written. ${error.message}`);
    return 1;
  }
}

function describe(report: Report): string {
  const border = Math.max(...report.districts.map(({ borderM }) => borderM));
  const area = Math.max(...report.districts.map(({ areaPercent }) => areaPercent));
  const { problems, cut } = report.streetLists;
  return [
    `${report.counts.streets} streets from ${report.counts.streetMentions} entries; ${cut.length} lists were cut by the publisher.`,
    `District borders within ${border} m and areas within ${area} % of the source; no gap, no overlap.`,
    `${problems.length} entries could not be read.`,
    ...problems.map(({ precinct, raw, reason }) => `  precinct ${precinct}: "${raw}" (${reason})`),
    `${report.totalBytes} bytes in all.`,
  ].join('\n');
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

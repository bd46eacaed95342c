import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claimDirectory } from '../../server/database/directory-claim.ts';
import { describeReport, readCommand, usage } from './command.ts';
import { showProgress } from './progress-line.ts';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));

function runProgram(args: string[], env: Record<string, string>): Promise<{ code: number; errors: string }> {
  return new Promise((done) => {
    const surroundings = { ...process.env, DATABASE_URL: '', ...env };
    execFile(process.execPath, [program, ...args], { env: surroundings }, (error, _, errors) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, errors: errors.trim() }),
    );
  });
}

describe('the import command', () => {
  it('reads what to import, from where, and whether it may remove most', () => {
    expect(readCommand(['osm', 'malopolskie.osm.pbf'])).toEqual({
      kind: 'osm',
      source: 'malopolskie.osm.pbf',
      allowShrinking: false,
    });
    expect(readCommand(['addresses', 'a.zip', '--allow-shrinking'])?.allowShrinking).toBe(true);
    for (const wrong of [
      [],
      ['osm'],
      ['buildings', 'a.zip'],
      ['toString', 'a.zip'],
      ['osm', 'a', 'b'],
      ['osm', 'a', '--force'],
    ])
      expect(readCommand(wrong)).toBeUndefined();
  });

  it('explains itself when it is called in another way', async () => {
    expect(await runProgram(['buildings'], {})).toEqual({ code: 2, errors: usage });
  });

  it('refuses to work on a directory that a running server holds', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'okolica-held-'));
    const claim = await claimDirectory(directory);
    const { code, errors } = await runProgram(['addresses', 'Adresy_JSON.zip'], { DATA_DIR: directory });
    expect(code).toBe(1);
    expect(errors).toContain(`Okolica already runs on ${directory} (process ${process.pid})`);
    await claim.release();
    await rm(directory, { recursive: true });
  });

  it('says in lines what came of it', () => {
    const report = {
      added: 70_215,
      changed: 0,
      removed: 0,
      unchanged: 1,
      refused: [{ reason: 'outside the city', count: 1, examples: ['Rynek Górny 1'] }],
      remarks: [{ reason: 'on a street that the official lists do not name', count: 7, examples: ['Nowa', 'Stara'] }],
    };
    expect(describeReport(report)).toBe(
      [
        '70215 added, 0 changed, 0 removed, 1 unchanged.',
        'Left out: 1 × outside the city (Rynek Górny 1)',
        'Kept: 7 × on a street that the official lists do not name (Nowa; Stara; …)',
      ].join('\n'),
    );
  });
});

describe('progress', () => {
  const shownOn = (isTTY: boolean) => {
    let time = 0;
    const written: string[] = [];
    const progress = showProgress({ isTTY, write: (text) => written.push(text) }, () => time);
    const show = (atMs: number, done: number) => {
      time = atMs;
      progress.show({ stage: 'read', done, total: 200 });
    };
    show(0, 0);
    show(100, 50);
    show(1000, 100);
    show(6000, 200);
    time = 6001;
    progress.show({ stage: 'write', done: 0, total: undefined });
    progress.end();
    return written;
  };

  it('is one line drawn again on a terminal', () => {
    const clear = '\r\x1b[K';
    expect(shownOn(true)).toEqual([
      `${clear}Reading 0 %`,
      `${clear}Reading 50 %`,
      `${clear}Reading 100 %`,
      `${clear}Writing …`,
      clear,
    ]);
  });

  it('is few plain lines in a log', () => {
    expect(shownOn(false)).toEqual(['Reading 0 %\n', 'Reading 100 %\n', 'Writing …\n']);
  });
});

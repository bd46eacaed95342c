import type { Progress } from './report.ts';

const redrawEveryMs = 200;
const lineEveryMs = 5_000;

const stages: Record<Progress['stage'], string> = {
  download: 'Downloading',
  read: 'Reading',
  place: 'Placing',
  write: 'Writing',
};

type Output = { isTTY?: boolean; write: (text: string) => unknown };

/**
 * Shows progress: one line that is drawn again and again on a terminal; elsewhere a line when a stage begins and every
 * five seconds, so that a log stays readable.
 */
export function showProgress(output: Output, now: () => number = Date.now) {
  let stage: Progress['stage'] | undefined;
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show: (progress: Progress): void => {
      const begins = progress.stage !== stage;
      if (!begins && now() - shownAt < (output.isTTY ? redrawEveryMs : lineEveryMs)) return;
      stage = progress.stage;
      shownAt = now();
      output.write(output.isTTY ? `\r\x1b[K${describe(progress)}` : `${describe(progress)}\n`);
    },
    /** Clears the line before something else is printed. */
    end: (): void => {
      if (output.isTTY && stage) output.write('\r\x1b[K');
    },
  };
}

function describe({ stage, done, total }: Progress): string {
  const name = stages[stage];
  const inBytes = stage === 'download' || stage === 'read';
  if (total) return `${name} ${Math.floor((100 * done) / total)} %`;
  if (done > 0) return `${name} ${inBytes ? `${(done / 2 ** 20).toFixed(1)} MB` : done}`;
  return `${name} …`;
}

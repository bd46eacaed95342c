import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptSecret } from './kept-secret.ts';

it('the demonstration’s secret is made once, long enough, and readable by its owner alone', () => {
  const directory = mkdtempSync(join(tmpdir(), 'okolica-secret-'));
  const secret = keptSecret(directory);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(directory)).toBe(secret);
  expect(statSync(join(directory, 'auth-secret')).mode & 0o777).toBe(0o600);
  rmSync(directory, { recursive: true });
});

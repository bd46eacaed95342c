import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const client = new URL('../', import.meta.url).pathname;

type Sentences = { [key: string]: string | Sentences };

function has(sentences: Sentences, key: string): boolean {
  let here: string | Sentences | undefined = sentences;
  for (const part of key.split('.')) here = typeof here === 'object' ? here[part] : undefined;
  return typeof here === 'string';
}

const plurals = ['', '_one', '_other'];

test('every sentence that a component names by a fixed key exists in Polish', () => {
  const missing: string[] = [];
  let named = 0;
  for (const path of globSync('**/*.tsx', { cwd: client })) {
    const source = readFileSync(client + path, 'utf8');
    const namespace = /useTranslation\('([\w-]+)'\)/.exec(source)?.[1];
    if (!namespace) continue;
    const sentences = JSON.parse(readFileSync(`${client}i18n/pl/${namespace}.json`, 'utf8')) as Sentences;
    for (const [, key = ''] of source.matchAll(/\bt\('([\w./-]+)'/g)) {
      named++;
      if (!plurals.some((form) => has(sentences, key + form))) missing.push(`${path}: ${namespace}:${key}`);
    }
  }
  expect(missing).toEqual([]);
  expect(named).toBeGreaterThan(100);
});

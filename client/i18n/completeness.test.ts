import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from './languages.ts';

const directory = new URL('./', import.meta.url);
const namespaces = readdirSync(new URL('pl/', directory)).filter((name) => name.endsWith('.json'));

type Sentences = { [key: string]: string | Sentences };

const read = (language: string, file: string): Sentences =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, directory), 'utf8'));

const plural = /_(zero|one|two|few|many|other)$/;

/** `{ a: { b_one: '…' } }` → `[['a.b_one', '…']]`. */
function flat(sentences: Sentences, before = ''): [string, string][] {
  return Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );
}

const keys = (language: string, file: string) =>
  new Set(flat(read(language, file)).map(([key]) => key.replace(plural, '')));

const variables = (sentence: string) => new Set([...sentence.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]));

test('all three languages have the same namespaces', () => {
  for (const language of languages)
    expect(readdirSync(new URL(`${language}/`, directory)).filter((name) => name.endsWith('.json'))).toEqual(
      namespaces,
    );
});

test.each(namespaces)('%s has the same keys in Polish, English and Ukrainian', (file) => {
  const polish = keys('pl', file);
  for (const language of languages) expect([...keys(language, file)].sort(), language).toEqual([...polish].sort());
});

test.each(namespaces)('%s has every plural form that each language needs', (file) => {
  for (const language of languages) {
    const sentences = new Map(flat(read(language, file)));
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set(
      [...sentences.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, '')),
    );
    for (const key of counted)
      expect(
        forms.filter((form) => !sentences.has(`${key}_${form}`)),
        `${language} ${key}`,
      ).toEqual([]);
  }
});

test.each(namespaces)('%s speaks of the same figures and names in every language', (file) => {
  const said = (language: string) => {
    const all = new Map<string, Set<string | undefined>>();
    for (const [key, sentence] of flat(read(language, file))) {
      const base = key.replace(plural, '');
      all.set(base, new Set([...(all.get(base) ?? []), ...variables(sentence)]));
    }
    return all;
  };
  const polish = said('pl');
  for (const language of languages)
    for (const [key, names] of said(language))
      expect([...names].sort(), `${language} ${key}`).toEqual([...(polish.get(key) ?? [])].sort());
});

test('no sentence is empty but the word for all numbers, and none is left in another language', () => {
  for (const language of languages)
    for (const file of namespaces)
      for (const [key, sentence] of flat(read(language, file))) {
        if (key !== 'ranges.all') expect(sentence, `${language}/${file} ${key}`).not.toBe('');
        if (language === 'uk' && /\p{Script=Latin}{3,}/u.test(sentence.replace(/\{\{.*?\}\}/g, '')))
          expect(sentence, `${file} ${key}`).toMatch(
            /\p{Script=Cyrillic}|Okolica|OpenStreetMap|Pabulib|MSIP|Gmina|Who’s On First/u,
          );
      }
});

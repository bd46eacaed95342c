import { ImportRefused } from './report.ts';

/** What is needed of a feature → names under which publishers write it, most usual first, in lower case. */
export type WantedAttributes = Record<string, readonly string[]>;

/**
 * Finds under which name each wanted attribute stands in these features. Case does not matter: the same layer is
 * published in capitals by one service and in small letters by another.
 *
 * @param properties of several features, because one may lack what is null
 * @throws ImportRefused naming what was looked for and what was found
 */
export function findAttributes<Wanted extends WantedAttributes>(
  wanted: Wanted,
  properties: readonly Record<string, unknown>[],
  where: string,
): Record<keyof Wanted, string> {
  const present = new Map<string, string>();
  for (const one of properties) for (const name of Object.keys(one)) present.set(name.toLowerCase(), name);
  const found = Object.entries(wanted).map(([meaning, candidates]) => {
    const candidate = candidates.find((name) => present.has(name));
    if (candidate === undefined) {
      const names = present.size > 0 ? [...present.values()].join(', ') : 'no attributes at all';
      throw new ImportRefused(
        `The features in ${where} have no attribute for the ${meaning}: looked for ${candidates.join(', ')}; found ${names}.`,
      );
    }
    return [meaning, present.get(candidate) as string];
  });
  return Object.fromEntries(found);
}

/** A text or number as trimmed text; undefined when there is none. */
export function attributeText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim().replace(/\s+/g, ' ');
  return text === '' ? undefined : text;
}

/** How something that is saved while it is written falls into parts, each of which two devices may change on their own. */
export type Parts<Content, Part extends string> = {
  names: readonly Part[];
  read: (content: Content, part: Part) => unknown;
  /** The content with one part changed; undefined takes it away. */
  write: (content: Content, part: Part, value: unknown) => Content;
  /** Parts that the server writes in its own way, such as a place: its form is taken once it is saved. */
  rewritten?: readonly Part[];
};

/** An empty answer and none are alike. */
const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** The server takes the space around words away, and a database keeps no order of names. */
const inOrder = (_name: string, value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
};

const written = (value: unknown): string => (empty(value) ? '' : JSON.stringify(value, inOrder));

export const alike = (one: unknown, other: unknown): boolean => written(one) === written(other);

export const sameContent = <Content, Part extends string>(
  { names, read }: Parts<Content, Part>,
  one: Content,
  other: Content,
): boolean => names.every((part) => alike(read(one, part), read(other, part)));

/**
 * Brings together what was typed here and elsewhere since both had `base`. A part changed on one side only is taken
 * from that side; the clashes are those changed differently on both, which somebody has to choose between.
 *
 * @param sent what was sent from here without an answer, and may have arrived: found there, it is no change by others
 * @returns content with mine in the clashing parts, and the names of these parts
 */
export function mergeContent<Content, Part extends string>(
  { names, read, write }: Parts<Content, Part>,
  base: Content,
  mine: Content,
  theirs: Content,
  sent: Content[] = [],
): { merged: Content; clashes: Part[] } {
  let merged = mine;
  const clashes: Part[] = [];
  for (const part of names) {
    const [before, here, there] = [read(base, part), read(mine, part), read(theirs, part)];
    if (alike(here, there) || [before, ...sent.map((each) => read(each, part))].some((each) => alike(each, there)))
      continue;
    if (alike(before, here)) merged = write(merged, part, there);
    else clashes.push(part);
  }
  return { merged, clashes };
}

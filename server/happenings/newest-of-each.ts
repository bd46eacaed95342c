import type { HappeningItem } from './schema.ts';

/** Twenty answers in one discussion are one line, that of the newest. Gives the lines in the order of their ids. */
export function newestOfEach(items: HappeningItem[]): HappeningItem[] {
  const byThing = new Map<string, HappeningItem>();
  for (const item of items) {
    const key = `${item.kind} ${item.about} ${item.subject}`;
    if ((byThing.get(key)?.id ?? 0) < item.id) byThing.set(key, item);
  }
  return [...byThing.values()].sort((one, other) => one.id - other.id);
}

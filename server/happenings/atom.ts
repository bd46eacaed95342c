import { Feed } from 'feed';
import type { Language } from '../accounts/signed-in.ts';
import type { HappeningItem } from './schema.ts';
import { feedTitle, sentenceOf } from './words.ts';

/** A feed without entries still needs a time of its last change. */
const beforeAll = new Date('2026-01-01T00:00:00Z');

/**
 * News as an Atom feed (RFC 4287).
 *
 * @param feed `origin` of the site; `own`: path of this feed with its query
 */
export function writeAtom(
  items: HappeningItem[],
  { origin, own, language }: { origin: string; own: string; language: Language },
): string {
  const [newest] = items;
  const feed = new Feed({
    id: `${origin}${own}`,
    title: feedTitle(language),
    link: origin,
    language,
    updated: newest ? new Date(newest.at) : beforeAll,
    generator: 'Okolica',
    feedLinks: { atom: `${origin}${own}` },
    author: { name: 'Okolica' },
  });
  for (const item of items)
    feed.addItem({
      // Where a page lies may change with who serves an area; the id of an entry may not.
      id: `${origin}/api/happenings/${item.id}`,
      title: sentenceOf(item, language),
      link: `${origin}${item.page}`,
      date: new Date(item.at),
      published: new Date(item.at),
      description: item.title,
    });
  return feed.atom1();
}

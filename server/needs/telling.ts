import type { Knex } from 'knex';
import type { Services } from '../services.ts';
import { authorOf } from './person/queries.ts';
import type { NeedRow } from './queries.ts';

const excerptMost = 80;

/** The beginning of what a need says, in one line, cut between words. */
export function excerptOf(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  if (line.length <= excerptMost) return line;
  const cut = line.slice(0, excerptMost);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptMost / 2)).replace(/[,.;:–-]+$/, '')}…`;
}

/** Mails its author what became of a need, unless they did it themselves. */
export async function tellAuthor(
  transaction: Knex,
  { mail, site }: Pick<Services, 'mail' | 'site'>,
  kind: 'need-merged' | 'need-hidden',
  need: NeedRow,
  { actor, link, quoted }: { actor: string; link: number; quoted?: string },
): Promise<void> {
  const author = need.author && need.author !== actor && (await authorOf(transaction, need.author));
  if (!author) return;
  await mail.queue(transaction, {
    to: author.email,
    name: author.name,
    language: author.language,
    kind,
    link: `${site.origin()}/needs/${link}`,
    values: { need: excerptOf(need.body) },
    ...(quoted && { quoted }),
  });
}

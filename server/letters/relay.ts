import type { Knex } from 'knex';
import { userById } from '../accounts/queries.ts';
import type { Language } from '../accounts/signed-in.ts';
import { type Addressed, lockAddressed } from '../ambassadors/addressee/queries.ts';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { markRelayed, relayedWithinDay } from './queries.ts';

/** Letters that one ambassador is sent in a day at most: more are not from neighbours. */
const mostWithinDay = 30;

type Recipient = { email: string; name: string; language: Language };

/** Where letters to an ambassador go; null when nowhere. It never leaves the server. */
export async function recipientOf(database: Knex, { userId, slug, demonstration, name }: Addressed) {
  const user = userId ? await userById(database, userId) : undefined;
  if (user) return { email: user.email, name: user.name, language: user.language } satisfies Recipient;
  // Fictional people have no accounts; their letters can be read in the outbox. The domain leads nowhere (RFC 2606).
  return demonstration ? ({ email: `${slug}@okolica.example`, name, language: 'pl' } satisfies Recipient) : null;
}

/** @throws Problem 409 when nobody reads letters to this ambassador now */
export async function requireReachable(database: Knex, addressed: Addressed): Promise<Recipient> {
  const recipient = addressed.serving ? await recipientOf(database, addressed) : null;
  if (!recipient)
    throw new Problem(409, 'not-reachable', 'Do tej osoby nie można teraz napisać: nie prowadzi swojego obszaru.');
  return recipient;
}

/**
 * Passes a letter on in the transaction that confirms it: the answer goes to the sender, our own copy is deleted.
 *
 * @throws Problem 409 as `requireReachable`, 429 when the ambassador has got too many letters today
 */
export async function relay(
  transaction: Knex,
  { mail, site }: Pick<Services, 'mail' | 'site'>,
  addressed: Addressed,
  letter: { id: string; senderName: string; senderEmail: string; body: string },
): Promise<void> {
  const recipient = await requireReachable(transaction, addressed);
  await lockAddressed(transaction, addressed.id);
  if ((await relayedWithinDay(transaction, addressed.id)) >= mostWithinDay)
    throw new Problem(429, 'too-many', 'Ta osoba dostała dziś już bardzo dużo listów. Spróbuj jutro.', {
      limit: 'letters-ambassador',
      retryAfterS: 24 * 3_600,
    });
  await mail.queue(transaction, {
    to: recipient.email,
    name: recipient.name,
    language: recipient.language,
    kind: 'letter',
    link: `${site.origin()}/ambassadors/${addressed.slug}`,
    values: { sender: letter.senderName, email: letter.senderEmail },
    quoted: letter.body,
    replyTo: letter.senderEmail,
  });
  await markRelayed(transaction, letter.id);
}

import { findAddressed } from '../ambassadors/addressee/queries.ts';
import { slugPattern } from '../ambassadors/slug.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import type { Limit } from '../http/limits/limits.ts';
import { notFound, Problem } from '../http/problem.ts';
import { hashOfToken, newToken } from '../http/token.ts';
import { insertLetter, takeLetter } from './queries.ts';
import { relay, requireReachable } from './relay.ts';
import { confirmation, letterAnswer, newLetter, relayedAnswer } from './schema.ts';

const writing: Limit[] = [
  { name: 'letters-address', by: 'address', most: 20, withinS: 3_600 },
  { name: 'letters-sender', by: 'email', most: 5, withinS: 3_600 },
];
const confirming: Limit[] = [{ name: 'guess-address', by: 'address', most: 20, withinS: 300, onlyFailures: true }];

export const writeLetter = endpoint({
  summary: 'Write to an ambassador; passed on once the sender’s address is confirmed, at once for the signed-in',
  body: newLetter,
  answer: letterAnswer,
  wantsCaller: true,
  limits: writing,
  handle: async ({ path: { slug = '' }, body, caller }, { database, mail, site }) => {
    const { write } = database;
    const addressed = slugPattern.test(slug) ? await findAddressed(write, { slug }) : undefined;
    if (!addressed) throw notFound('Takiego ambasadora nie ma.');
    await requireReachable(write, addressed);
    const email = body.email.toLowerCase();
    const known = caller?.email === email;
    const accepted = { ...json({ accepted: true, confirm: !known }), status: 202 };
    // A program that fills in everything is not told that it was seen through.
    if (body.website) return accepted;
    const token = newToken();
    await write.transaction(async (transaction) => {
      const id = await insertLetter(transaction, {
        ambassador: addressed.id,
        sender_name: body.name,
        sender_email: email,
        language: body.language,
        body: body.body,
        token_hash: hashOfToken(token),
      });
      const letter = { id, senderName: body.name, senderEmail: email, body: body.body };
      if (known) await relay(transaction, { mail, site }, addressed, letter);
      // Nothing that was typed stands in this mail: it may go to somebody who wrote nothing.
      else
        await mail.queue(transaction, {
          to: email,
          name: '',
          language: body.language,
          kind: 'letter-confirm',
          link: `${site.origin()}/letters/confirm#${token}`,
          values: { ambassador: addressed.name },
        });
    });
    mail.hurry();
    return accepted;
  },
});

export const confirmLetter = endpoint({
  summary: 'Confirm a letter’s sender with the token of the mail: it is passed on, once',
  body: confirmation,
  answer: relayedAnswer,
  limits: confirming,
  handle: async ({ body: { token } }, { database, mail, site }) => {
    const { slug, name } = await database.write.transaction(async (transaction) => {
      const letter = await takeLetter(transaction, hashOfToken(token));
      const addressed = letter && (await findAddressed(transaction, { id: letter.ambassador }));
      if (!addressed)
        throw new Problem(410, 'link-spent', 'Odnośnik stracił ważność albo jest niepełny. Napisz list jeszcze raz.');
      if (letter.body !== null)
        await relay(transaction, { mail, site }, addressed, {
          id: letter.id,
          senderName: letter.sender_name,
          senderEmail: letter.sender_email,
          body: letter.body,
        });
      return addressed;
    });
    mail.hurry();
    return json({ ambassador: { slug, name } });
  },
});

import type { Knex } from 'knex';
import { z } from 'zod';
import { required, type SignedIn } from '../../accounts/signed-in.ts';
import { touch } from '../../database/versions.ts';
import { readTexts } from '../../editions/texts/queries.ts';
import { type Answer, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { notFound, Problem } from '../../http/problem.ts';
import type { Services } from '../../services.ts';
import { ownOnly } from '../life/guard.ts';
import { type AmbassadorRow, publishPerson } from '../life/queries.ts';
import { consenting, consentsAnswer } from '../life/schema.ts';
import { type PublishedField, publishedFields } from '../published-field.ts';
import { consentsOf, giveConsent, withdrawConsent } from './queries.ts';

export const putConsent = endpoint({
  summary: 'Lets one field about me be published, as the text that I have read says',
  body: consenting,
  answer: consentsAnswer,
  handle: async ({ caller, path, body: { text } }, services) =>
    changed(services, caller, path, async (transaction, { id, edition }, field) => {
      const texts = await readTexts(transaction, edition, true);
      if (!texts.some((known) => known.id === text && known.kind === `consent-${field}`))
        throw new Problem(422, 'unknown-text', 'To nie jest treść zgody na publikację tego pola.');
      await giveConsent(transaction, id, field, text);
    }),
});

export const removeConsent = endpoint({
  summary: 'Withdraws a consent; what it let be published is hidden at once',
  answer: consentsAnswer,
  handle: async ({ caller, path }, services) =>
    changed(services, caller, path, (transaction, { id }, field) => withdrawConsent(transaction, id, field)),
});

async function changed(
  services: Services,
  caller: SignedIn | null,
  path: Record<string, string>,
  change: (transaction: Knex, ambassador: AmbassadorRow, field: PublishedField) => Promise<void>,
): Promise<Answer> {
  const me = required(caller);
  const field = z.enum(publishedFields).safeParse(path.field);
  if (!field.success) throw notFound('Na publikację takiego pola nie ma zgody.');
  const items = await services.database.write.transaction(async (transaction) => {
    const ambassador = await ownOnly(transaction, path, me);
    await change(transaction, ambassador, field.data);
    await publishPerson(transaction, ambassador.id);
    await touch(transaction, ['areas']);
    return consentsOf(transaction, ambassador.id);
  });
  await services.versions.refresh();
  return json({ items });
}

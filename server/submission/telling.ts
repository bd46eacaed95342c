import type { Knex } from 'knex';
import { authorsOf, type ProposalRow } from '../proposals/queries.ts';
import { readRules } from '../proposals/rules/queries.ts';
import type { Services } from '../services.ts';

/** Mails the number to every author, with what is still to be brought. */
export async function tellSubmission(
  transaction: Knex,
  { mail, site }: Pick<Services, 'mail' | 'site'>,
  { id, title, edition, official_number }: ProposalRow,
): Promise<void> {
  const { signatures, signatureDays } = await readRules(transaction, edition);
  for (const { email, name, language } of await authorsOf(transaction, id))
    await mail.queue(transaction, {
      to: email,
      name,
      language,
      kind: 'proposal-submitted',
      link: `${site.origin()}/proposals/${id}/submission`,
      values: {
        proposal: title,
        number: official_number ?? '',
        signatures: String(signatures),
        days: String(signatureDays),
      },
    });
}

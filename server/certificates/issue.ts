import type { Knex } from 'knex';
import { Problem } from '../http/problem.ts';
import type { Services } from '../services.ts';
import { newCode, writeNumber } from './number.ts';
import { type Entitled, findEntitled, hasValid, insertCertificate, nextNumber } from './queries.ts';

/**
 * Issues a certificate in the transaction of what entitles to it, and writes to the holder; `mail.hurry` follows the
 * commit. Whoever has a valid one keeps it.
 *
 * @returns id of the new certificate; null when there is a valid one already
 */
export async function issueFor(
  transaction: Knex,
  services: Pick<Services, 'mail' | 'site'>,
  { ambassador, training, by }: { ambassador: number; training: number | null; by: string | null },
): Promise<number | null> {
  const entitled = await findEntitled(transaction, { id: ambassador });
  if (!entitled || (await hasValid(transaction, ambassador))) return null;
  return issue(transaction, services, entitled, { training, by });
}

/** The same by staff. @throws Problem 409 for whoever has a valid one or is no ambassador in good standing */
export async function issueByStaff(
  transaction: Knex,
  services: Pick<Services, 'mail' | 'site'>,
  entitled: Entitled,
  by: string,
): Promise<number> {
  if (entitled.status !== 'active')
    throw new Problem(409, 'not-active', 'Certyfikat dostają czynni ambasadorzy.', { state: entitled.status });
  if (await hasValid(transaction, entitled.id))
    throw new Problem(409, 'already-issued', 'Ta osoba ma już ważny certyfikat.');
  return issue(transaction, services, entitled, { training: null, by });
}

async function issue(
  transaction: Knex,
  { mail, site }: Pick<Services, 'mail' | 'site'>,
  entitled: Entitled,
  { training, by }: { training: number | null; by: string | null },
): Promise<number> {
  const { year, number } = await nextNumber(transaction);
  const id = await insertCertificate(transaction, {
    year,
    number,
    code: newCode(),
    ambassador: entitled.id,
    holder: entitled.user,
    training,
    edition: entitled.edition,
    holder_name: entitled.name,
    area_name: entitled.area ?? '—',
    issued_by: by,
    demonstration: entitled.demonstration,
  });
  if (entitled.email && entitled.language)
    await mail.queue(transaction, {
      to: entitled.email,
      name: entitled.name,
      language: entitled.language,
      kind: 'certificate-issued',
      link: `${site.origin()}/support/certificate`,
      values: { number: writeNumber(year, number) },
    });
  return id;
}

import { z } from 'zod';
import { isStaff, required } from '../accounts/signed-in.ts';
import { created, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { Problem } from '../http/problem.ts';
import { issueByStaff } from './issue.ts';
import { readKey, writeKey, writeNumber } from './number.ts';
import { writePaper } from './paper.ts';
import { certificateId, noCertificate, present } from './present.ts';
import {
  certificatesOf,
  findByKey,
  findCertificate,
  findEntitled,
  publishName,
  listCertificates as readCertificates,
  withdraw,
} from './queries.ts';
import {
  certificate,
  certificateList,
  certificateListQuery,
  newCertificate,
  publication,
  verification,
  withdrawal,
} from './schema.ts';

const shown = 50;

export const verifyCertificate = endpoint({
  summary: 'What a certificate says and whether it is valid, by its number and code',
  answer: verification,
  handle: async ({ path: { key = '' } }, { database: { write } }) => {
    const read = readKey(key);
    const row = read && (await findByKey(write, read));
    if (!row) throw noCertificate();
    return json({
      number: writeNumber(row.year, row.number),
      state: row.withdrawnAt ? 'withdrawn' : 'valid',
      name: row.namePublic ? row.holderName : null,
      areaName: row.areaName,
      edition: row.edition,
      issuedOn: row.issuedOn,
      withdrawnOn: row.withdrawnAt?.toISOString() ?? null,
      demonstration: row.demonstration,
    });
  },
});

export const ownCertificates = endpoint({
  summary: 'My certificates, newest first',
  answer: certificateList,
  handle: async ({ caller }, { database: { write } }) =>
    json({ items: (await certificatesOf(write, required(caller).userId)).map(present), next: null }),
});

export const certificatePaper = endpoint({
  summary: 'A certificate as PDF, for its holder and for staff',
  answer: z.string(),
  contentType: 'application/pdf',
  handle: async ({ caller, path }, { database: { write }, site }) => {
    const person = required(caller);
    const row = await findCertificate(write, certificateId(path.id));
    const staff = isStaff(person);
    if (!row || (row.holder !== person.userId && !staff)) throw noCertificate();
    if (row.withdrawnAt) throw new Problem(409, 'withdrawn', 'Ten certyfikat został cofnięty.');
    const body = await writePaper(present(row), `${site.origin()}/certificates/${writeKey(row)}`);
    const name = `certyfikat-${writeNumber(row.year, row.number).replaceAll('/', '-')}.pdf`;
    return {
      status: 200,
      contentType: 'application/pdf',
      body,
      headers: { 'Content-Disposition': `attachment; filename="${name}"` },
    };
  },
});

export const publishHolder = endpoint({
  summary: 'Let the verification page say my name, or stop it at once',
  body: publication,
  answer: certificate,
  handle: async ({ caller, path, body }, { database: { write } }) => {
    const id = certificateId(path.id);
    const row = await findCertificate(write, id);
    if (!row || row.holder !== required(caller).userId) throw noCertificate();
    await publishName(write, id, body.namePublic);
    return json(present({ ...row, namePublic: body.namePublic }));
  },
});

export const listCertificates = endpoint({
  summary: 'Certificates issued, newest first',
  query: certificateListQuery,
  answer: certificateList,
  handle: async ({ query: { cursor } }, { database: { write } }) => {
    const before = cursor === undefined ? null : Number(cursor);
    const rows = await readCertificates(write, { before, most: shown + 1 });
    const items = rows.slice(0, shown);
    return json({ items: items.map(present), next: rows.length > shown ? String(items.at(-1)?.id) : null });
  },
});

export const issueCertificate = endpoint({
  summary: 'Issue a certificate to an active ambassador who has no valid one',
  body: newCertificate,
  answer: certificate,
  handle: async ({ caller, body }, services) => {
    const by = required(caller).userId;
    const row = await services.database.write.transaction(async (transaction) => {
      const entitled = await findEntitled(transaction, { slug: body.ambassador });
      if (!entitled) throw new Problem(409, 'no-ambassador', 'Nie ma takiego ambasadora.', { path: '/ambassador' });
      return findCertificate(transaction, await issueByStaff(transaction, services, entitled, by));
    });
    if (!row) throw noCertificate();
    services.mail.hurry();
    return created(present(row));
  },
});

export const withdrawCertificate = endpoint({
  summary: 'Withdraw a certificate with a reason that its holder is told',
  body: withdrawal,
  answer: certificate,
  handle: async ({ caller, path, body: { reason } }, { database: { write }, mail, site }) => {
    const id = certificateId(path.id);
    const by = required(caller).userId;
    const row = await write.transaction(async (transaction) => {
      const before = await findCertificate(transaction, id);
      if (!before) throw noCertificate();
      if (!(await withdraw(transaction, id, { by, reason })))
        throw new Problem(409, 'already-withdrawn', 'Ten certyfikat jest już cofnięty.', {
          withdrawnAt: before.withdrawnAt,
        });
      const entitled = before.ambassador ? await findEntitled(transaction, { id: before.ambassador }) : undefined;
      if (entitled?.email && entitled.language)
        await mail.queue(transaction, {
          to: entitled.email,
          name: entitled.name,
          language: entitled.language,
          kind: 'certificate-withdrawn',
          link: `${site.origin()}/support/certificate`,
          values: { number: writeNumber(before.year, before.number) },
          quoted: reason,
        });
      return findCertificate(transaction, id);
    });
    if (!row) throw noCertificate();
    mail.hurry();
    return json(present(row));
  },
});

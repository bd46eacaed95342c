import { idIn } from '../http/path-id.ts';
import { notFound } from '../http/problem.ts';
import { writeKey, writeNumber } from './number.ts';
import type { CertificateRow } from './queries.ts';
import type { Certificate } from './schema.ts';

/** A certificate as its holder and staff see it. */
export function present(row: CertificateRow): Certificate {
  return {
    id: row.id,
    number: writeNumber(row.year, row.number),
    key: writeKey(row),
    holderName: row.holderName,
    areaName: row.areaName,
    edition: row.edition,
    training: row.training,
    issuedOn: row.issuedOn,
    namePublic: row.namePublic,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    withdrawalReason: row.withdrawalReason,
    demonstration: row.demonstration,
  };
}

export const noCertificate = () => notFound('Nie ma takiego certyfikatu.');

/** @throws Problem 404 for what is no id of a certificate */
export function certificateId(id: string | undefined): number {
  return idIn({ id }, 'id', noCertificate);
}

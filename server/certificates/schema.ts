import { z } from 'zod';
import { typedLines } from '../http/storable.ts';

export const certificate = z.object({
  id: z.number().int(),
  number: z.string().describe('Such as OKO/2026/0042; never given twice'),
  key: z.string().describe('Last part of the address that verifies it'),
  holderName: z.string().nullable().describe('null once the account was erased'),
  areaName: z.string(),
  edition: z.number().int(),
  training: z.string().nullable(),
  issuedOn: z.string(),
  namePublic: z.boolean().describe('The holder lets the verification page say the name'),
  withdrawnAt: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
  demonstration: z.boolean(),
});
export type Certificate = z.output<typeof certificate>;

export const certificateList = z.object({ items: z.array(certificate), next: z.string().nullable() });
export type CertificateList = z.output<typeof certificateList>;
export const certificateListQuery = z.object({
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});

export const verification = z.object({
  number: z.string(),
  state: z.enum(['valid', 'withdrawn']),
  name: z.string().nullable().describe('null unless the holder lets it be said: compare with the paper'),
  areaName: z.string(),
  edition: z.number().int(),
  issuedOn: z.string(),
  withdrawnOn: z.string().nullable(),
  demonstration: z.boolean(),
});
export type Verification = z.output<typeof verification>;

export const newCertificate = z.strictObject({ ambassador: z.string().regex(/^[a-z0-9-]{1,120}$/) });
export const withdrawal = z.strictObject({ reason: typedLines(1_000).pipe(z.string().min(3)) });
export const publication = z.strictObject({ namePublic: z.boolean() });

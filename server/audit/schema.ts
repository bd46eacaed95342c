import { z } from 'zod';
import { roles } from '../accounts/role.ts';
import { typedLine } from '../http/storable.ts';
import { integer } from '../http/validation.ts';

const day = z.iso.date().refine((value) => value >= '2000-01-01' && value < '2200-01-01');

export const actFilterShape = {
  q: typedLine(200).optional().describe('Part of a name, an e-mail, a route or an id'),
  role: z.enum(roles).optional().describe('Whoever had this role then'),
  from: day.optional().describe('First day, in Europe/Warsaw'),
  to: day.optional().describe('Last day'),
  reading: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true: only reading of personal data; false: only changes'),
};
export const actsQuery = z.object({
  ...actFilterShape,
  limit: integer.refine((value) => value >= 1 && value <= 200).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
export type ActFilter = { [Name in keyof typeof actFilterShape]?: z.output<(typeof actFilterShape)[Name]> };

export const act = z.object({
  id: z.coerce.number(),
  at: z.string().describe('ISO 8601, UTC'),
  name: z.string().nullable().describe('null: the account has been erased'),
  email: z.string().nullable(),
  roles: z.array(z.string()).describe('That they had then'),
  method: z.string(),
  route: z.string().describe('As in the table of routes'),
  subject: z
    .record(z.string(), z.string())
    .describe('Parts of the path; `made`: what names the thing that was made; `outcome`: refused'),
});
export type Act = z.output<typeof act>;
export const actsAnswer = z.object({ items: z.array(act), total: z.number().int(), next: z.string().nullable() });
export type ActsAnswer = z.output<typeof actsAnswer>;

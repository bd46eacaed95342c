import { z } from 'zod';
import { finding, rules } from '../proposals/schema.ts';
import { proposalStatuses } from '../proposals/status.ts';

/** Fields in the order of the city's form. */
export const formFields = [
  'title',
  'short',
  'scope',
  'place',
  'description',
  'justification',
  'schedule',
  'costs',
  'costPln',
  'theme',
  'land',
] as const;

/** Everything that the city's form asks for, ready to be copied; in Polish, as the form is. */
export const submissionPackage = z.object({
  id: z.number().int(),
  version: z.number().int(),
  title: z.string(),
  status: z.enum(proposalStatuses),
  officialNumber: z.string().nullable(),
  fields: z.array(
    z.object({
      name: z.enum(formFields),
      value: z.string(),
      length: z.number().int().describe('Characters, as the form counts them'),
      most: z.number().int().nullable().describe('How many the form takes'),
    }),
  ),
  costs: z.array(z.object({ label: z.string(), amountPln: z.number() })),
  costPln: z.number(),
  findings: z.array(finding).describe('What does not stand as the rules want it'),
  rules,
  opens: z.string().nullable().describe('First day of submission, YYYY-MM-DD'),
  closes: z.string().nullable(),
  may: z.array(z.enum(['ready', 'reopen', 'submit', 'undo-submit', 'edit'])),
});
export type SubmissionPackage = z.output<typeof submissionPackage>;

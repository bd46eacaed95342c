import { z } from 'zod';
import { typedLine } from '../../http/storable.ts';
import { themes } from '../../proposals/theme.ts';

const id = z.number().int().min(1).max(2_147_483_647);

export const unitContent = z.strictObject({
  code: typedLine(20).pipe(z.string().min(1)).describe('What people call it, as ZZM'),
  name: typedLine(200).pipe(z.string().min(1)),
  themes: z.array(z.enum(themes)).max(themes.length).default([]).describe('Of proposals that it usually answers'),
  answerDays: z.number().int().min(1).max(90).default(14),
  active: z.boolean().default(true).describe('Can be asked'),
});
export type UnitContent = z.output<typeof unitContent>;

export const unitEdit = unitContent.extend({ version: id.describe('The one that the change builds on') });

export const unit = z.object({
  id,
  code: z.string(),
  name: z.string(),
  themes: z.array(z.enum(themes)),
  answerDays: z.number().int(),
  active: z.boolean(),
  version: z.number().int(),
});
export type Unit = z.output<typeof unit>;
export const unitsAnswer = z.object({ items: z.array(unit) });

const expert = z.object({ userId: z.uuid(), name: z.string(), email: z.string() });
export const unitExperts = z.object({
  items: z.array(
    unit.extend({
      experts: z.array(expert),
      open: z.number().int().describe('Consultations that it is to answer'),
      late: z.number().int(),
    }),
  ),
});
export const newExpert = z.strictObject({ email: typedLine(254).pipe(z.email()) });

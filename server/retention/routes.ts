import { nothing } from '../accounts/schema.ts';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { lastRuns } from './queries.ts';
import { type RetentionRule, retentionRules } from './rules.ts';
import { eraseDue, wouldErase } from './run.ts';
import { erasedAnswer, type Kept, retentionAnswer } from './schema.ts';

export const readRetention = endpoint({
  summary: 'What is kept how long, and what would be erased now: a dry run',
  answer: retentionAnswer,
  handle: async (_input, { database: { write } }) => {
    const due = new Map((await wouldErase(write)).map(({ name, erased }) => [name, erased]));
    const runs = new Map((await lastRuns(write)).map((run) => [run.rule, run]));
    const items = retentionRules.map(({ name, kept }) => {
      const run = runs.get(name);
      return {
        name,
        kept: keptOf(kept),
        due: due.get(name) ?? 0,
        erasedAt: run ? run.at.toISOString() : null,
        erasedThen: run?.erased ?? 0,
        erasedInAll: run?.total ?? 0,
      };
    });
    return json({ items });
  },
});

export const eraseNow = endpoint({
  summary: 'Erase what is due now, instead of within the hour',
  body: nothing,
  answer: erasedAnswer,
  handle: async (_input, { database: { write } }) => json({ items: await eraseDue(write) }),
});

/** `7 days` as { count: 7, unit: 'days' }. */
export function keptOf(kept: RetentionRule['kept']): Kept {
  const [count, unit] = kept.split(' ');
  return unit ? { count: Number(count), unit: unit as NonNullable<Kept>['unit'] } : null;
}

import { parseDate } from '@internationalized/date';
import type { Knex } from 'knex';
import { touch } from '../database/versions.ts';
import { dayInKrakow } from '../editions/calendar.ts';
import { putStages, readEdition } from '../editions/queries.ts';
import type { Edition } from '../editions/schema.ts';
import type { Stage } from '../editions/stage.ts';
import { insertText } from '../editions/texts/queries.ts';
import { plannedEdition } from './plan.ts';
import { readLoadedTexts } from './queries.ts';
import { call } from './texts/call.ts';
import { consents } from './texts/consents.ts';
import { informationClause } from './texts/information-clause.ts';

const texts = [call, informationClause, ...consents];

/** First and last day of each stage, in days from the start of the demonstration: whoever tries it can do everything. */
const daysFromStart: { stage: Stage; opens: number; closes: number }[] = [
  { stage: 'applications', opens: -14, closes: 30 },
  { stage: 'training', opens: -7, closes: 60 },
  { stage: 'meetings', opens: -7, closes: 90 },
  { stage: 'consultations', opens: 61, closes: 120 },
  { stage: 'workshops', opens: 91, closes: 130 },
  { stage: 'submission', opens: 131, closes: 145 },
];

/**
 * Sets the stages of the demonstration edition around today and puts its texts in place. A text that somebody has
 * followed with another stays followed.
 *
 * @param moment the start; its day is the one in Kraków
 */
export async function prepareDemonstrationEdition(database: Knex, moment = new Date()): Promise<void> {
  const { year } = plannedEdition;
  const today = parseDate(dayInKrakow(moment));
  const wanted: Edition['stages'] = daysFromStart.map(({ stage, opens, closes }) => ({
    stage,
    opens: today.add({ days: opens }).toString(),
    closes: today.add({ days: closes }).toString(),
  }));
  await database.transaction(async (transaction) => {
    const edition = await readEdition(transaction, year);
    if (!edition) return;
    const dated = JSON.stringify([...edition.stages].sort(byStage)) === JSON.stringify([...wanted].sort(byStage));
    if (!dated) await putStages(transaction, year, wanted);
    const loaded = await readLoadedTexts(transaction, year);
    const missing = texts.flatMap((text) => {
      const newest = loaded.find(({ kind }) => kind === text.kind);
      const same = newest && newest.pl === text.pl && newest.en === text.en && newest.uk === text.uk;
      return same || newest?.byPerson ? [] : [{ ...text, after: newest?.number ?? 0 }];
    });
    for (const text of missing) await insertText(transaction, year, text, null);
    if (!dated || missing.length > 0) await touch(transaction, ['editions']);
  });
}

const byStage = (one: { stage: string }, other: { stage: string }) => (one.stage < other.stage ? -1 : 1);

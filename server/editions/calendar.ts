import { fromDate, toCalendarDate } from '@internationalized/date';
import type { Edition } from './schema.ts';
import type { Stage } from './stage.ts';

const zone = 'Europe/Warsaw';

/** The day, YYYY-MM-DD, that it is in Kraków at a moment. Days written so compare as text. */
export function dayInKrakow(moment: Date): string {
  return toCalendarDate(fromDate(moment, zone)).toString();
}

/** Stages that a day belongs to; their first and last day belong to them. */
export function stagesOn(edition: Pick<Edition, 'stages'>, day: string): Stage[] {
  return edition.stages.filter(({ opens, closes }) => opens <= day && day <= closes).map(({ stage }) => stage);
}

/**
 * The edition that a day belongs to: the newest of those whose first stage has begun, so that the next one can be prepared
 * while this one goes on. Before any has begun it is the newest.
 *
 * @param editions the newest first
 */
export function editionOn<Dated extends Pick<Edition, 'stages'>>(editions: Dated[], day: string): Dated | undefined {
  return editions.find(({ stages }) => stages.some(({ opens }) => opens <= day)) ?? editions[0];
}

/** The stage that begins next after a day, of whichever edition. */
export function nextStage(
  editions: Pick<Edition, 'year' | 'stages'>[],
  day: string,
): { edition: number; stage: Stage; opens: string } | null {
  const [next] = editions
    .flatMap(({ year, stages }) => stages.map(({ stage, opens }) => ({ edition: year, stage, opens })))
    .filter(({ opens }) => opens > day)
    .sort((one, other) => (one.opens < other.opens ? -1 : one.opens > other.opens ? 1 : one.edition - other.edition));
  return next ?? null;
}

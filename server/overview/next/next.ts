import type { Knex } from 'knex';
import { roundsDue } from '../../consultations/overview/queries.ts';
import { dayInKrakow } from '../../editions/calendar.ts';
import type { Edition } from '../../editions/schema.ts';
import type { Filter } from '../../filter/filter.ts';
import { meetingsToCome } from '../../meetings/overview/queries.ts';
import { trainingsToCome } from '../../trainings/overview/queries.ts';
import { workshopsToCome } from '../../workshops/overview/queries.ts';
import { comingDays, dueDays } from '../limits.ts';
import type { NextItem } from '../schema.ts';

type Event = { id: number; title: string; districts: number[]; startsAt: Date };

/** What comes next in an edition, the soonest first: its own dates, what people come to, last days of units. */
export async function readNext(
  database: Knex,
  edition: Pick<Edition, 'year' | 'stages'>,
  filter: Filter,
): Promise<NextItem[]> {
  const of = { ...filter, edition: edition.year };
  const [meetings, workshops, trainings, rounds] = await Promise.all([
    meetingsToCome(database, of, comingDays),
    workshopsToCome(database, of, comingDays),
    trainingsToCome(database, edition.year, comingDays),
    roundsDue(database, of, dueDays),
  ]);
  const items: NextItem[] = [
    ...stagesToCome(edition, dayInKrakow(new Date())),
    ...meetings.map((meeting: Event) => event('meeting', meeting)),
    ...workshops.map(({ kind, ...workshop }: Event & { kind: 'workshop' | 'marathon' }) => event(kind, workshop)),
    ...trainings.map((training: Event) => event('training', training)),
    ...rounds.map((round) => ({ ...round, kind: 'round-due' as const, stage: null, startsAt: null })),
  ];
  return items.sort((one, other) => compare(one.day, other.day) || compare(one.startsAt ?? '', other.startsAt ?? ''));
}

/** First and last days of stages that are still ahead, today among them. */
export function stagesToCome({ stages }: Pick<Edition, 'stages'>, today: string): NextItem[] {
  return stages.flatMap(({ stage, opens, closes }) =>
    ([['stage-opens', opens] as const, ['stage-closes', closes] as const] as const)
      .filter(([, day]) => day >= today)
      .map(([kind, day]) => ({ kind, id: null, stage, title: null, districts: [], unit: null, day, startsAt: null })),
  );
}

const event = (kind: NextItem['kind'], { id, title, districts, startsAt }: Event): NextItem => ({
  kind,
  id,
  stage: null,
  title,
  districts,
  unit: null,
  day: dayInKrakow(startsAt),
  startsAt: startsAt.toISOString(),
});

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

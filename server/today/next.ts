import type { Knex } from 'knex';
import type { WaitingMeetings } from '../meetings/waiting/queries.ts';
import type { WaitingTrainings } from '../trainings/waiting/queries.ts';
import { waitingSlots } from '../workshops/own/queries.ts';
import type { NextItem } from './schema.ts';

const most = 12;

/** Where somebody is expected next, the soonest first. */
export async function nextFor(
  database: Knex,
  userId: string,
  meetings: WaitingMeetings['next'],
  trainings: WaitingTrainings['next'],
): Promise<NextItem[]> {
  const { booked, atMyTables } = await waitingSlots(database, { userId });
  const items: NextItem[] = [
    ...meetings.map(({ id, title, startsAt, endsAt, where, as }) => ({
      kind: 'meeting' as const,
      as,
      title,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      where,
      page: `/meetings/${id}`,
    })),
    ...trainings.map(({ title, startsAt, endsAt, where }) => ({
      kind: 'training' as const,
      as: null,
      title,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      where,
      page: '/support/trainings',
    })),
    ...booked.map(({ proposal, workshop, startsAt, endsAt, placeName }) => ({
      kind: 'slot' as const,
      as: null,
      title: `${workshop.title}: ${proposal.title}`,
      startsAt,
      endsAt,
      where: [workshop.venueName, placeName].filter(Boolean).join(', ') || null,
      page: `/workshops/${workshop.id}`,
    })),
    ...atMyTables
      .filter(({ proposal }) => proposal !== null)
      .map(({ proposal, workshop, startsAt, endsAt, placeName }) => ({
        kind: 'table' as const,
        as: null,
        title: `${workshop.title}: ${proposal?.title ?? ''}`,
        startsAt,
        endsAt,
        where: [workshop.venueName, placeName].filter(Boolean).join(', ') || null,
        page: `/workshops/${workshop.id}`,
      })),
  ];
  return items.sort((one, other) => one.startsAt.localeCompare(other.startsAt)).slice(0, most);
}

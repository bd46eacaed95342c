import type { Knex } from 'knex';
import { ambassadorsOfUser } from '../ambassadors/life/queries.ts';
import { isServingStatus } from '../areas/serving-status.ts';
import { idIn } from '../http/path-id.ts';
import { notFound } from '../http/problem.ts';
import type { TrainingRow } from './queries.ts';
import type { Training } from './schema.ts';

/** The ambassador that the caller is now, awaiting training or active; null for everybody else. */
export async function ownAmbassador(database: Knex, userId: string): Promise<number | null> {
  const records = await ambassadorsOfUser(database, userId);
  return records.find(({ status }) => isServingStatus(status))?.id ?? null;
}

/** A row as the caller may see it: the link of an on-line training is for staff and for those who have a place. */
export function present(row: TrainingRow, { me, staff }: { me: number | null; staff: boolean }): Training {
  const { ownState, ownPosition, ownAttended, begun, startsAt, endsAt, link, ...rest } = row;
  const open = row.status === 'planned' && !begun;
  return {
    ...rest,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    link: staff || ownState === 'booked' ? link : null,
    own: ownState && { state: ownState, position: ownPosition, attended: ownAttended },
    may: open && me !== null ? [ownState ? 'leave' : 'sign-up'] : [],
  };
}

export const noTraining = () => notFound('Nie ma takiego szkolenia.');

/** @throws Problem 404 for what is no id of a training */
export function trainingId(id: string | undefined): number {
  return idIn({ id }, 'id', noTraining);
}

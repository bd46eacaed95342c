import type { Knex } from 'knex';

export type WaitingTrainings = {
  /** The person is an ambassador who awaits training and has booked none. */
  toBook: boolean;
  /** Still to come, with a place or on the waiting list. */
  next: { id: number; title: string; startsAt: Date; endsAt: Date; where: string | null }[];
};

/** What of trainings waits for an ambassador. */
export async function waitingTrainings(database: Knex, userId: string): Promise<WaitingTrainings> {
  const next = await database('training_places')
    .join('trainings', 'trainings.id', 'training_places.training')
    .join('ambassadors', 'ambassadors.id', 'training_places.ambassador')
    .where({ 'ambassadors.user_id': userId, 'trainings.status': 'planned' })
    .whereRaw('trainings.ends_at > now()')
    .orderBy('trainings.starts_at')
    .select('trainings.id', 'trainings.title', {
      startsAt: 'trainings.starts_at',
      endsAt: 'trainings.ends_at',
      where: 'trainings.place',
    });
  const awaiting = await database('ambassadors').where({ user_id: userId, status: 'awaiting-training' }).first('id');
  return { toBook: awaiting !== undefined && next.length === 0, next };
}

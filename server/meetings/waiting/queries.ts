import type { Knex } from 'knex';

type Named = { id: number; title: string };
export type WaitingMeetings = {
  /** Planned by the person and not announced yet. */
  drafts: Named[];
  /** Over, and nobody has said yet what came of them. */
  toTell: Named[];
  /** Still to come that the person holds, comes to, or waits for a place at. */
  next: (Named & { startsAt: Date; endsAt: Date; where: string | null; as: 'planner' | 'going' | 'waiting' })[];
};

const most = 20;

/** What of meetings waits for somebody. */
export async function waitingMeetings(database: Knex, userId: string): Promise<WaitingMeetings> {
  const planned = () =>
    database('meetings')
      .leftJoin('ambassadors', 'ambassadors.id', 'meetings.ambassador')
      .where((either) => either.where('ambassadors.user_id', userId).orWhere('meetings.created_by', userId))
      .orderBy('meetings.starts_at')
      .orderBy('meetings.id')
      .limit(most);
  const named = ['meetings.id', 'meetings.title'];
  const times = { startsAt: 'meetings.starts_at', endsAt: 'meetings.ends_at', where: 'meetings.venue_name' };
  const toCome = 'meetings.ends_at > now()';
  const own = await planned()
    .where('meetings.status', 'planned')
    .whereRaw(toCome)
    .select(...named, times);
  const signedUp = await database('meeting_sign_ups')
    .join('meetings', 'meetings.id', 'meeting_sign_ups.meeting')
    .where({ 'meeting_sign_ups.user_id': userId, 'meetings.status': 'planned' })
    .whereIn('meeting_sign_ups.status', ['going', 'waiting'])
    .whereRaw(toCome)
    .orderBy('meetings.starts_at')
    .limit(most)
    .select(...named, times, { as: 'meeting_sign_ups.status' });
  const mine = new Set(own.map(({ id }: Named) => id));
  return {
    drafts: await planned()
      .where('meetings.status', 'draft')
      .select(...named),
    toTell: await planned()
      .where('meetings.status', 'planned')
      .whereRaw('meetings.ends_at <= now()')
      .select(...named),
    next: [
      ...own.map((meeting: object) => ({ ...meeting, as: 'planner' })),
      ...signedUp.filter(({ id }: Named) => !mine.has(id)),
    ],
  };
}

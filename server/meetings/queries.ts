import type { Knex } from 'knex';
import type { MeetingForm, MeetingStage } from './stage.ts';

/** What moves, places and letters are decided by. */
export type MeetingRow = {
  id: number;
  edition: number;
  status: MeetingStage;
  form: MeetingForm;
  title: string;
  ambassador: number | null;
  starts_at: Date;
  ends_at: Date;
  venue_name: string | null;
  venue_address: string | null;
  online_url: string | null;
  capacity: number | null;
  cancellation_reason: string | null;
  version: number;
};

const columns = [
  'id',
  'edition',
  'status',
  'form',
  'title',
  'ambassador',
  'starts_at',
  'ends_at',
  'venue_name',
  'venue_address',
  'online_url',
  'capacity',
  'cancellation_reason',
  'version',
] as const;

export async function readMeeting(database: Knex, id: number): Promise<MeetingRow | undefined> {
  return database('meetings').where({ id }).first(columns);
}

/** The same, kept from others until the transaction ends: places are given and states changed one after another. */
export async function lockMeeting(transaction: Knex, id: number): Promise<MeetingRow | undefined> {
  return transaction('meetings').where({ id }).forUpdate().first(columns);
}

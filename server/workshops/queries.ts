import type { Knex } from 'knex';
import type { MeetingForm, MeetingStage } from '../meetings/stage.ts';
import type { WorkshopKind } from './kind.ts';

/** What moves, slots and letters are decided by. */
export type WorkshopRow = {
  id: number;
  kind: WorkshopKind;
  edition: number;
  status: MeetingStage;
  form: MeetingForm;
  title: string;
  starts_at: Date;
  ends_at: Date;
  venue_name: string | null;
  venue_address: string | null;
  online_url: string | null;
  cancellation_reason: string | null;
  version: number;
};

const columns = [
  'id',
  'kind',
  'edition',
  'status',
  'form',
  'title',
  'starts_at',
  'ends_at',
  'venue_name',
  'venue_address',
  'online_url',
  'cancellation_reason',
  'version',
] as const;

export async function readWorkshop(database: Knex, id: number): Promise<WorkshopRow | undefined> {
  return database('workshops').where({ id }).first(columns);
}

/** The same, kept from others until the transaction ends: what is planned changes in one hand at a time. */
export async function lockWorkshop(transaction: Knex, id: number): Promise<WorkshopRow | undefined> {
  return transaction('workshops').where({ id }).forUpdate().first(columns);
}

/** The same, kept from changes only: many may book at once. */
export async function keepWorkshop(transaction: Knex, id: number): Promise<WorkshopRow | undefined> {
  return transaction('workshops').where({ id }).forShare().first(columns);
}

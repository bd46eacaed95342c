import type { Knex } from 'knex';
import type { Photo } from '../../photos/reencode.ts';

/** JSON of the photos of a row of `meetings`. */
export const photosOfMeeting = `(select coalesce(json_agg(json_build_object(
    'id', id, 'alt', alt, 'width', width, 'height', height) order by added_at, id), '[]')
  from meeting_photos where meeting = meetings.id)`;

export async function countPhotos(transaction: Knex, meeting: number): Promise<number> {
  const row = await transaction('meeting_photos').where({ meeting }).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

export async function insertPhoto(
  transaction: Knex,
  { meeting, alt, addedBy }: { meeting: number; alt: string; addedBy: string },
  { bytes, contentType, width, height }: Photo,
): Promise<void> {
  await transaction('meeting_photos').insert({
    meeting,
    alt,
    added_by: addedBy,
    bytes,
    content_type: contentType,
    width,
    height,
  });
}

export async function meetingOfPhoto(database: Knex, id: string): Promise<number | undefined> {
  return (await database('meeting_photos').where({ id }).first('meeting'))?.meeting;
}

export async function readPhoto(
  database: Knex,
  id: string,
): Promise<{ bytes: Buffer; contentType: string } | undefined> {
  return database('meeting_photos').where({ id }).first('bytes', 'content_type as contentType');
}

export async function deletePhoto(transaction: Knex, id: string): Promise<void> {
  await transaction('meeting_photos').where({ id }).delete();
}

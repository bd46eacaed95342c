import type { Knex } from 'knex';
import type { Photo } from '../../photos/reencode.ts';

/** Kept from others until the transaction ends, so that two photos sent at once are both counted. */
export async function countPhotos(transaction: Knex, post: number): Promise<number> {
  await transaction('posts').where({ id: post }).forUpdate().first('id');
  const row = await transaction('post_photos').where({ post }).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

export async function insertPhoto(transaction: Knex, post: number, alt: string, photo: Photo): Promise<void> {
  const { bytes, contentType, width, height } = photo;
  await transaction('post_photos').insert({ post, alt, bytes, content_type: contentType, width, height });
}

export async function postOfPhoto(database: Knex, id: string): Promise<number | undefined> {
  return (await database('post_photos').where({ id }).first('post'))?.post;
}

export async function readPhoto(
  database: Knex,
  id: string,
): Promise<{ bytes: Buffer; contentType: string } | undefined> {
  return database('post_photos').where({ id }).first('bytes', 'content_type as contentType');
}

export async function deletePhoto(transaction: Knex, id: string): Promise<void> {
  await transaction('post_photos').where({ id }).delete();
}

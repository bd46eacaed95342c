import type { Knex } from 'knex';

export type StoredFile = { name: string; contentType: string; sha256: string; bytes: Buffer };

/** Puts a file in the place of the one before it. */
export async function putFile(
  transaction: Knex,
  material: number,
  file: StoredFile & { uploadedBy: string },
): Promise<void> {
  await transaction('material_files')
    .insert({
      material,
      name: file.name,
      content_type: file.contentType,
      size: file.bytes.length,
      sha256: file.sha256,
      bytes: file.bytes,
      uploaded_by: file.uploadedBy,
      uploaded_at: transaction.fn.now(),
    })
    .onConflict('material')
    .merge();
}

export async function deleteFile(transaction: Knex, material: number): Promise<boolean> {
  return (await transaction('material_files').where({ material }).delete()) > 0;
}

/** What a file is, without reading it. */
export async function findFileHead(database: Knex, material: number): Promise<Omit<StoredFile, 'bytes'> | undefined> {
  return database('material_files').where({ material }).first('name', 'content_type as contentType', 'sha256');
}

export async function readFileBytes(database: Knex, material: number): Promise<Buffer | undefined> {
  return (await database('material_files').where({ material }).first('bytes'))?.bytes;
}

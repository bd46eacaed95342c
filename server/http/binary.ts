import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import { Problem } from './problem.ts';

/** A body that is a file. What the sender calls it is only a first sieve: whoever keeps it looks at the bytes. */
export type Binary = {
  /** Content types that are read at all. */
  types: string[];
  maxBytes: number;
};

/** @throws Problem 415 for another content type, 413 for too much, 400 for nothing */
export async function readBytes(
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
  { types, maxBytes }: Binary,
): Promise<Buffer> {
  const read = express.raw({ type: types, limit: maxBytes });
  const error = await new Promise<unknown>((done) => read(request as never, response as never, done));
  if ((error as { type?: string } | undefined)?.type === 'entity.too.large')
    throw new Problem(413, 'too-large', `Plik jest za duży; najwięcej ${Math.floor(maxBytes / 1_000_000)} MB.`, {
      maxBytes,
    });
  if (error) throw new Problem(400, 'upload-broken', 'Plik nie dotarł w całości. Spróbuj ponownie.');
  const { body } = request;
  if (!Buffer.isBuffer(body))
    throw new Problem(415, 'not-a-file', 'Wyślij sam plik, z jego typem w nagłówku Content-Type.', { types });
  if (body.length === 0) throw new Problem(400, 'empty-file', 'Plik jest pusty.');
  return body;
}

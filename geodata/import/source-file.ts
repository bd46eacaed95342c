import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { type ImportOptions, ImportRefused } from './report.ts';

/** `name` is for people: the address without a password in it, or the name of the file without its folders. */
export type SourceFile = { path: string; name: string; release: () => Promise<void> };

/** A server that sends nothing for so long has stopped sending. */
const patienceMs = 30_000;

const isWebAddress = (source: string) => /^https?:\/\//i.test(source);

export function sourceName(source: string): string {
  if (!isWebAddress(source)) return basename(source);
  if (!URL.canParse(source)) return source;
  const address = new URL(source);
  address.username = '';
  address.password = '';
  return address.href;
}

/**
 * A file on disk: the given one, or a download into a temporary folder, which `release` removes.
 *
 * @param source path, or http(s) address; redirects are followed
 * @param maxBytes a larger file is refused, also in the middle of its download
 * @param silenceMs a server that sends nothing for so long is given up
 * @throws ImportRefused when there is no such file, or the server does not give it, stops sending, or sends too much
 */
export async function openSource(
  source: string,
  maxBytes: number,
  options: ImportOptions,
  silenceMs = patienceMs,
): Promise<SourceFile> {
  const name = sourceName(source);
  if (!isWebAddress(source)) {
    await checkFile(source, name, maxBytes);
    return { path: source, name, release: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'okolica-import-'));
  const release = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'download');
    await download(source, name, path, maxBytes, options, silenceMs);
    return { path, name, release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function checkFile(path: string, name: string, maxBytes: number): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new ImportRefused(
      `${name} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
  });
  if (!found.isFile()) throw new ImportRefused(`${name} is not a file.`);
  if (found.size > maxBytes) throw new ImportRefused(tooLarge(name, maxBytes));
}

async function download(
  source: string,
  name: string,
  path: string,
  maxBytes: number,
  options: ImportOptions,
  silenceMs: number,
) {
  const { signal, onProgress } = options;
  const silence = new AbortController();
  const wake = () => silence.abort();
  let alarm = setTimeout(wake, silenceMs);
  try {
    const response = await fetch(source, {
      signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
    });
    if (!response.ok || !response.body)
      throw new ImportRefused(`${name} was not given: the server answered ${response.status} ${response.statusText}.`);
    const total = Number(response.headers.get('content-length')) || undefined;
    if (total && total > maxBytes) throw new ImportRefused(tooLarge(name, maxBytes));
    let done = 0;
    await pipeline(
      Readable.fromWeb(response.body as ReadableStream),
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          clearTimeout(alarm);
          alarm = setTimeout(wake, silenceMs);
          done += chunk.length;
          if (done > maxBytes) throw new ImportRefused(tooLarge(name, maxBytes));
          onProgress?.({ stage: 'download', done, total });
          yield chunk;
        }
      },
      createWriteStream(path),
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ImportRefused) throw error;
    if (silence.signal.aborted)
      throw new ImportRefused(`${name}: the server sent nothing for ${silenceMs / 1000} seconds.`);
    const { message, cause } = error as Error;
    throw new ImportRefused(`${name} was not given: ${cause instanceof Error ? cause.message : message}.`);
  } finally {
    clearTimeout(alarm);
  }
}

function tooLarge(name: string, maxBytes: number): string {
  return `${name} is larger than ${Math.round(maxBytes / 2 ** 20)} MB, more than such a file can be.`;
}

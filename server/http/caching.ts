import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';

type Encodings = { answer: Answer; brotli?: Buffer; gzip?: Buffer };
type Kept = Encodings & { etag: string };

/** Files are compressed already. */
const compressible = /^text\/|json|vector-tile/;
/** Below this many bytes compressing costs more time than it saves on any line. */
export const worthCompressing = 1_400;

/**
 * Answers that are the same for everyone, kept until their layers change. Least recently used ones leave first.
 *
 * @param most how many answers are kept
 */
export function answerCache(most: number) {
  const kept = new Map<string, Kept>();
  return {
    /** Nothing when the answer was made of other versions than the ETag says. */
    get(url: string, etag: string): Kept | undefined {
      const found = kept.get(url);
      if (found?.etag !== etag) return undefined;
      kept.delete(url);
      kept.set(url, found);
      return found;
    },
    put(url: string, etag: string, answer: Answer): Kept {
      // Bytes, so that the text is encoded once and not with every answer.
      const entry: Kept = {
        answer: { ...answer, body: typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body },
        etag,
      };
      kept.delete(url);
      kept.set(url, entry);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return entry;
    },
  };
}

export type AnswerCache = ReturnType<typeof answerCache>;

/** The body in the best encoding that the client accepts; each encoding is made once. */
export function encoded(
  kept: Encodings,
  acceptEncoding: string,
): { body: string | Buffer; encoding: string | undefined } {
  const { body } = kept.answer;
  if (!compressible.test(kept.answer.contentType) || Buffer.byteLength(body) < worthCompressing)
    return { body, encoding: undefined };
  if (acceptEncoding.includes('br')) {
    kept.brotli ??= brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
    return { body: kept.brotli, encoding: 'br' };
  }
  if (acceptEncoding.includes('gzip')) {
    kept.gzip ??= gzipSync(body, { level: 6 });
    return { body: kept.gzip, encoding: 'gzip' };
  }
  return { body, encoding: undefined };
}

import type { PGlite } from '@electric-sql/pglite';
import {
  answersReady,
  endsReady,
  frames,
  isUnlimitedExecute,
  messageType,
  simpleQuery,
  withoutReady,
} from './wire-frames.ts';

/**
 * Runs one exchange on the engine and gives what the client must be answered.
 *
 * An exception of GEOS unwinds past the engine's error handling: the statement ends with no error and no rows, or with
 * no answer at all. The signs are plain on the wire, and are answered with a real error, which also fails an open
 * transaction as PostgreSQL would.
 */
export async function runExchange(database: PGlite, messages: Uint8Array[]): Promise<Uint8Array[]> {
  const answers: Uint8Array[] = [];
  let failed = false;
  for (const message of messages) {
    // After an error PostgreSQL skips everything up to Sync.
    if (failed && !answersReady(message)) continue;
    const answer = await database.execProtocolRaw(message);
    if (!failed && endedSilently(message, answer)) {
      failed = true;
      answers.push(await realError(database, message));
      continue;
    }
    failed ||= frames(answer).some(({ type }) => type === 'E');
    answers.push(answersReady(message) ? answer : withoutReady(answer));
  }
  return answers;
}

function endedSilently(message: Uint8Array, answer: Uint8Array): boolean {
  const type = messageType(message);
  if (type === 'Q') return !endsReady(answer) || frames(answer).some(isUnknownCompletion);
  if (type === 'B' || type === 'P') return answer.length === 0;
  if (type !== 'E') return false;
  const last = frames(answer).at(-1);
  return last === undefined || isUnknownCompletion(last) || (last.type === 's' && isUnlimitedExecute(message));
}

/** CommandComplete names what was done, as `INSERT 0 3`; the engine says `???` when it lost an error. */
function isUnknownCompletion({ type, body }: { type: string; body: Uint8Array }): boolean {
  return type === 'C' && Buffer.from(body).toString() === '???\0';
}

/**
 * Lets the engine raise the error that it lost, before Sync could commit what the statement had done so far.
 *
 * @returns the error, closed by ReadyForQuery only where the message is answered with it
 */
async function realError(database: PGlite, message: Uint8Array): Promise<Uint8Array> {
  const raised = await database.execProtocolRaw(raise);
  return answersReady(message) ? raised : withoutReady(raised);
}

const raise = simpleQuery(
  `do $$ begin raise exception using errcode = 'XX000', message = 'PostGIS failed on a geometry'; end $$`,
);

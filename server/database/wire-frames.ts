const startupHeader = 8;
const sslRequest = 80877103;
const gssRequest = 80877104;
const cancelRequest = 80877102;

/** Message types after which the client waits for an answer; what stands before them belongs to the same exchange. */
const endsExchange = new Set(['S', 'Q', 'X', 'H', 'F', 'c', 'f', 'p'].map((letter) => letter.charCodeAt(0)));

export type Exchange =
  | { kind: 'refuse-encryption' }
  | { kind: 'cancel' }
  | { kind: 'messages'; messages: Uint8Array[] };

/**
 * Cuts what a client of PostgreSQL's wire protocol 3.0 sends into exchanges: runs of messages up to and with the one
 * that asks for an answer (Sync, Query, Flush …). An exchange must reach the engine undivided, because Parse, Bind and
 * Execute of two connections share one unnamed statement there.
 *
 * @returns a function that takes the next bytes and gives the exchanges completed by them
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function exchangeReader(): (bytes: Uint8Array) => Exchange[] {
  let pending: Buffer = Buffer.alloc(0);
  let started = false;
  let messages: Uint8Array[] = [];

  return (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    const exchanges: Exchange[] = [];
    while (true) {
      if (!started) {
        if (pending.length < startupHeader) return exchanges;
        const length = pending.readInt32BE(0);
        if (pending.length < length) return exchanges;
        const code = pending.readInt32BE(4);
        const message = pending.subarray(0, length);
        pending = pending.subarray(length);
        if (code === sslRequest || code === gssRequest) exchanges.push({ kind: 'refuse-encryption' });
        else if (code === cancelRequest) exchanges.push({ kind: 'cancel' });
        else {
          started = true;
          exchanges.push({ kind: 'messages', messages: [message] });
        }
        continue;
      }
      if (pending.length < 5) return exchanges;
      const length = 1 + pending.readInt32BE(1);
      if (pending.length < length) return exchanges;
      messages.push(pending.subarray(0, length));
      const type = pending[0] as number;
      pending = pending.subarray(length);
      if (endsExchange.has(type)) {
        exchanges.push({ kind: 'messages', messages });
        messages = [];
      }
    }
  };
}

const untyped = 0;
const readyForQuery = 'Z'.charCodeAt(0);
const readyLength = 6;
const readyTypes = new Set([...'QSF'].map((letter) => letter.charCodeAt(0)).concat(untyped));

/** Whether the protocol lets this message be answered by ReadyForQuery: start-up, Query, Sync and FunctionCall. */
export function answersReady(message: Uint8Array): boolean {
  return readyTypes.has(message[0] as number);
}

/**
 * Drops a closing ReadyForQuery. PGlite sends one right after an error and again for Sync; a client takes the second
 * for the end of its next query and gives that one's caller an empty result.
 */
export function withoutReady(answer: Uint8Array): Uint8Array {
  const at = answer.length - readyLength;
  return at >= 0 && answer[at] === readyForQuery && answer[at + 4] === readyLength - 1
    ? answer.subarray(0, at)
    : answer;
}

/** Whether an answer closes with ReadyForQuery. */
export function endsReady(answer: Uint8Array | undefined): boolean {
  return answer !== undefined && withoutReady(answer) !== answer;
}

/** Letter of a client's message; empty for start-up. */
export function messageType(message: Uint8Array | undefined): string {
  return message?.[0] ? String.fromCharCode(message[0]) : '';
}

/** Execute closes with its row limit; 0 asks for all rows. */
export function isUnlimitedExecute(message: Uint8Array): boolean {
  return new DataView(message.buffer, message.byteOffset + message.length - 4, 4).getInt32(0) === 0;
}

/** The messages in an answer of the engine. */
export function frames(answer: Uint8Array): { type: string; body: Uint8Array }[] {
  const view = new DataView(answer.buffer, answer.byteOffset, answer.byteLength);
  const found: { type: string; body: Uint8Array }[] = [];
  for (let at = 0; at + 5 <= answer.length; at += 1 + view.getInt32(at + 1))
    found.push({
      type: String.fromCharCode(answer[at] as number),
      body: answer.subarray(at + 5, at + 1 + view.getInt32(at + 1)),
    });
  return found;
}

/** A Query message. */
export function simpleQuery(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`);
  const message = Buffer.alloc(5 + text.length);
  message.write('Q');
  message.writeInt32BE(4 + text.length, 1);
  text.copy(message, 5);
  return message;
}

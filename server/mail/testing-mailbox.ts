import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

type ReceivedMail = { to: string; source: string };
export type TestMailbox = {
  url: string;
  received: ReceivedMail[];
  /** The next mail to somebody that was not taken yet, as plain text with its links whole. */
  next: (to: string) => Promise<string>;
  /** How many of the coming mails the server puts off with a temporary refusal. */
  putOff: (mails: number) => void;
  close: () => Promise<void>;
};

const patienceMs = 15_000;

/** A real SMTP server on this machine that keeps what it is sent. */
export async function openTestMailbox(): Promise<TestMailbox> {
  const received: ReceivedMail[] = [];
  const taken = new Set<ReceivedMail>();
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let source = '';
      stream.on('data', (bytes: Buffer) => {
        source += bytes.toString('utf8');
      });
      stream.on('end', () => {
        if (refusals > 0) {
          refusals--;
          return done(Object.assign(new Error('later'), { responseCode: 451 }));
        }
        for (const { address } of session.envelope.rcptTo) received.push({ to: address, source });
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    next: async (to) => {
      const until = Date.now() + patienceMs;
      while (Date.now() < until) {
        const mail = received.find((candidate) => candidate.to === to && !taken.has(candidate));
        if (mail) {
          taken.add(mail);
          return readable(mail.source);
        }
        await new Promise((done) => setTimeout(done, 20));
      }
      throw new Error(`no mail to ${to}; there are: ${received.map((mail) => mail.to).join(', ')}`);
    },
    putOff: (mails) => {
      refusals = mails;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The plain-text part, its transfer encoding undone. */
function readable(source: string): string {
  const boundary = /boundary="([^"]+)"/.exec(source)?.[1] ?? '';
  const part = source.split(`--${boundary}`).find((text) => /content-type: text\/plain/i.test(text)) ?? '';
  const at = part.indexOf('\r\n\r\n');
  const head = part.slice(0, at);
  const body = part.slice(at + 4);
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

import { z } from 'zod';
import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import { keptMails } from './queries.ts';

const shown = 100;

const outboxAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      to: z.string(),
      kind: z.string(),
      subject: z.string(),
      text: z.string(),
      createdAt: z.string(),
    }),
  ),
});
export type OutboxAnswer = z.output<typeof outboxAnswer>;

export const readOutbox = endpoint({
  summary: 'Mails that the demonstration would have sent, newest first; none elsewhere',
  answer: outboxAnswer,
  handle: async (_input, { config, database }) => {
    if (!config.demonstration) throw notFound('Skrzynka nadawcza jest tylko w wersji demonstracyjnej.');
    const mails = await keptMails(database.write, shown);
    return json({
      items: mails.map(({ id, recipient, kind, subject, text_body, created_at }) => ({
        id,
        to: recipient,
        kind,
        subject,
        text: text_body,
        createdAt: created_at,
      })),
    });
  },
});

import type { Knex } from 'knex';
import type { z } from 'zod';
import type { message } from '../schema.ts';
import type { PartyRole } from '../status.ts';

export type Message = z.output<typeof message>;

/** What both sides wrote to each other, the oldest first, for one of them. */
export async function readMessages(database: Knex, consultation: number, userId: string): Promise<Message[]> {
  return (await messagesOf(database, [consultation], userId)).get(consultation) ?? [];
}

export async function messagesOf(
  database: Knex,
  consultations: number[],
  userId: string,
): Promise<Map<number, Message[]>> {
  const rows = await database('consultation_messages as messages')
    .leftJoin('users', 'users.id', 'messages.author')
    .whereIn('consultation', consultations)
    .orderBy('messages.id')
    .select('messages.id', 'consultation', 'author', 'messages.body', 'messages.at', 'users.name', {
      role: 'author_role',
    });
  const found = new Map<number, Message[]>();
  for (const { id, consultation, author, body, at, name, role } of rows) {
    const list = found.get(consultation) ?? [];
    list.push({ id, role, name, mine: author === userId, body, at: at.toISOString() });
    found.set(consultation, list);
  }
  return found;
}

export async function insertMessage(
  transaction: Knex,
  message: { consultation: number; author: string; role: PartyRole; body: string },
): Promise<void> {
  const { consultation, author, role, body } = message;
  await transaction('consultation_messages').insert({ consultation, author, author_role: role, body });
}

/** Whether the person wrote exactly this as the last word: a form that was sent twice. */
export async function isRepeated(database: Knex, consultation: number, author: string, body: string): Promise<boolean> {
  const last = await database('consultation_messages')
    .where({ consultation })
    .orderBy('id', 'desc')
    .first('author', 'body');
  return last?.author === author && last.body === body;
}

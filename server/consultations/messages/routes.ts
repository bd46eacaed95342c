import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { created, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { idIn } from '../../http/path-id.ts';
import { noSuchConsultation } from '../missing.ts';
import { requireMove, whoMay } from '../moves.ts';
import { readCase, takeCase } from '../parties.ts';
import { messagesAnswer, newMessage } from '../schema.ts';
import { tellAuthors, tellExperts } from '../telling.ts';
import { insertMessage, isRepeated, readMessages } from './queries.ts';

export const listMessages = endpoint({
  summary: 'What the authors and the unit wrote to each other about a consultation',
  answer: messagesAnswer,
  handle: async ({ caller, path }, { database: { write } }) => {
    const me = required(caller);
    const { consultation } = await readCase(write, me, idIn(path, 'id', noSuchConsultation));
    return json({ items: await readMessages(write, consultation.id, me.userId) });
  },
});

export const writeMessage = endpoint({
  summary: 'Ask the other side, or answer it; they get it by mail too',
  body: newMessage,
  answer: messagesAnswer,
  handle: async ({ caller, path, body: { body } }, services) => {
    const me = required(caller);
    const id = idIn(path, 'id', noSuchConsultation);
    await changing(services, [], async (transaction) => {
      const { consultation, proposal, roles, role } = await takeCase(transaction, me, id, whoMay('write'));
      requireMove(consultation, roles, 'write');
      if (await isRepeated(transaction, id, me.userId, body)) return;
      await insertMessage(transaction, { consultation: id, author: me.userId, role, body });
      const writing = { note: body, except: me.userId, values: () => ({ from: me.name }) };
      if (role === 'author' || role === 'ambassador')
        await tellExperts(transaction, services, 'consultation-message', consultation, proposal, writing);
      else await tellAuthors(transaction, services, 'consultation-message', proposal, writing);
    });
    return created({ items: await readMessages(services.database.write, id, me.userId) });
  },
});

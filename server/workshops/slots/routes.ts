import { z } from 'zod';
import { required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { slotIdIn, workshopIdIn } from '../missing.ts';
import { booking, slotsAnswer } from '../schema.ts';
import { bookSlot, leaveSlot } from './booking.ts';
import { refuse } from './clash.ts';
import { readSlotsFor } from './seen.ts';

export const listSlots = endpoint({
  summary: 'Slots of a workshop or marathon; what is booked is told to its authors, staff and experts',
  answer: slotsAnswer,
  wantsCaller: true,
  handle: async ({ path, caller }, { database: { write } }) =>
    json(await readSlotsFor(write, workshopIdIn(path), caller)),
});

export const bookWorkshopSlot = endpoint({
  summary: 'Book a slot for a proposal of mine; one that has its feedback moves to the workshop with it',
  body: booking,
  answer: z.null(),
  handle: async ({ path, body, caller }, services) => {
    const me = required(caller);
    const slot = slotIdIn(path);
    await changing(services, ['proposals', 'workshops'], (transaction) =>
      bookSlot(transaction, services, me, { slot, ...body }),
    ).catch(refuse);
    return done();
  },
});

export const leaveWorkshopSlot = endpoint({
  summary: 'Give a slot back',
  answer: z.null(),
  handle: async ({ path, caller }, services) => {
    const me = required(caller);
    const slot = slotIdIn(path);
    await changing(services, ['proposals', 'workshops'], (transaction) => leaveSlot(transaction, me, slot));
    return done();
  },
});

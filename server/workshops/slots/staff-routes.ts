import { z } from 'zod';
import { isStaff, required } from '../../accounts/signed-in.ts';
import { changing } from '../../database/changing.ts';
import { done, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { noSuchSlot, slotIdIn, workshopIdIn } from '../missing.ts';
import { requireMove } from '../planning/moves.ts';
import { takeWorkshop } from '../planning/take.ts';
import { slotExpert, slotNotes, slotsAnswer, slotsBody, slotWithdrawal } from '../schema.ts';
import { refuse, ruleOf } from './clash.ts';
import { expertBusy, isExpertOf, newSlotsOf } from './make.ts';
import { insertSlots, lockSlot, openBooking, readSlot, setExpert, writeNotes } from './queries.ts';
import { readSlotsFor } from './seen.ts';
import { withdrawSlots } from './withdraw.ts';

export const addSlots = endpoint({
  summary: 'Make slots for some tables, one after another; nobody is put at two tables at once',
  body: slotsBody,
  answer: slotsAnswer,
  handle: async ({ path, body, caller }, services) => {
    const id = workshopIdIn(path);
    const { write } = services.database;
    let time = { from: new Date(0), to: new Date(0) };
    await changing(services, ['workshops'], async (transaction) => {
      const workshop = await takeWorkshop(transaction, id, body);
      requireMove(workshop, 'slots');
      const slots = await newSlotsOf(transaction, workshop, body);
      time = slots;
      await insertSlots(transaction, workshop.id, slots);
    }).catch(async (error: unknown) => {
      if (ruleOf(error) !== 'workshop_slots_expert_once') refuse(error);
      throw await expertBusy(
        write,
        body.tables.map(({ expert }) => expert),
        time,
      );
    });
    return json(await readSlotsFor(write, id, caller));
  },
});

export const withdrawSlot = endpoint({
  summary: 'Take a slot back; whoever booked it is told why',
  body: slotWithdrawal,
  answer: z.null(),
  handle: async ({ path, body, caller }, services) => {
    const me = required(caller);
    const id = slotIdIn(path);
    await changing(services, ['proposals', 'workshops'], async (transaction) => {
      const found = await readSlot(transaction, id);
      if (!found) throw noSuchSlot();
      const workshop = await takeWorkshop(transaction, found.workshop);
      requireMove(workshop, 'slots');
      await withdrawSlots(transaction, services, { workshop, slots: id, actor: me.userId, reason: body.reason });
    });
    return done();
  },
});

export const changeSlotExpert = endpoint({
  summary: 'Put another expert of the unit at the table of a slot, or nobody',
  body: slotExpert,
  answer: z.null(),
  handle: async ({ path, body: { expert } }, services) => {
    const id = slotIdIn(path);
    let time = { from: new Date(0), to: new Date(0) };
    await changing(services, ['workshops'], async (transaction) => {
      const found = await readSlot(transaction, id);
      if (!found) throw noSuchSlot();
      requireMove(await takeWorkshop(transaction, found.workshop), 'slots');
      const slot = await lockSlot(transaction, id);
      if (!slot || slot.withdrawn) throw noSuchSlot();
      time = { from: slot.starts_at, to: slot.ends_at };
      if (expert !== null && !(await isExpertOf(transaction, slot.unit, expert)))
        throw new Problem(422, 'not-its-expert', 'Ta osoba nie jest ekspertem tej jednostki.', { path: '/expert' });
      await setExpert(transaction, id, expert);
    }).catch(async (error: unknown) => {
      if (ruleOf(error) !== 'workshop_slots_expert_once') refuse(error);
      throw await expertBusy(services.database.write, [expert], time, id);
    });
    return done();
  },
});

export const noteSlot = endpoint({
  summary: 'Write down what was agreed at the table: its expert, or staff',
  body: slotNotes,
  answer: z.null(),
  handle: async ({ path, body, caller }, services) => {
    const me = required(caller);
    const id = slotIdIn(path);
    await changing(services, ['workshops'], async (transaction) => {
      const slot = await lockSlot(transaction, id);
      const booked = slot && (await openBooking(transaction, id));
      if (!booked) throw noSuchSlot();
      if (!isStaff(me) && slot.expert !== me.userId)
        throw new Problem(403, 'not-yours', 'Notatki pisze osoba, która siedzi przy tym stoliku.');
      const { notes, version } = booked;
      if (body.notes === notes) return;
      if (body.version !== version)
        throw new Problem(409, 'somebody-was-faster', 'Ktoś w międzyczasie zmienił te ustalenia.', {
          current: { notes, version },
          yours: body,
        });
      await writeNotes(transaction, booked.id, body.notes);
    });
    return done();
  },
});

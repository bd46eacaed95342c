import { required } from '../../accounts/signed-in.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { alikeAmong } from '../../proposals/alike/queries.ts';
import { findWorkshop } from '../list/queries.ts';
import { noSuchWorkshop, workshopIdIn } from '../missing.ts';
import { neighbours } from '../schema.ts';
import { slotsOf } from '../slots/seen/queries.ts';
import { isInTouch } from './in-touch/queries.ts';

export const listNeighbours = endpoint({
  summary: 'Authors of proposals similar to mine at the same workshop, who agreed to be found as I did',
  answer: neighbours,
  handle: async ({ path, caller }, { database: { write } }) => {
    const me = required(caller);
    const id = workshopIdIn(path);
    if (!(await findWorkshop(write, id))) throw noSuchWorkshop();
    const booked = (await slotsOf(write, id, me.userId)).flatMap(({ booking, mine, startsLocal }) =>
      booking ? [{ proposal: booking.proposal, mine, startsLocal }] : [],
    );
    const [mine, others] = [booked.filter((one) => one.mine), booked.filter((one) => !one.mine)];
    const idsOf = (bookings: typeof booked) => bookings.map(({ proposal }) => proposal.id);
    const alike = await alikeAmong(write, idsOf(mine), idsOf(others));
    const items = [];
    for (const { proposal } of mine) {
      const inTouch = await isInTouch(write, proposal.id, me.userId);
      items.push({
        mine: proposal,
        inTouch,
        others: others.flatMap((other) => {
          const found = alike.find(({ to, id: similar }) => to === proposal.id && similar === other.proposal.id);
          return inTouch && found && found.inTouch.length > 0
            ? [{ proposal: other.proposal, authors: found.inTouch, startsLocal: other.startsLocal }]
            : [];
        }),
      });
    }
    return json({ items });
  },
});

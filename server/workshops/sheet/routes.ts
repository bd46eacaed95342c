import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { findWorkshop } from '../list/queries.ts';
import { noSuchWorkshop, workshopIdIn } from '../missing.ts';
import { tableSheet } from '../schema.ts';
import { sheetRows } from './queries.ts';
import { similarAt } from './similar.ts';
import { tablesOf } from './tables.ts';

export const readTableSheet = endpoint({
  summary: 'The sheet for the tables of a workshop or marathon: who comes when, with what, and what is similar',
  answer: tableSheet,
  handle: async ({ path }, { database: { write } }) => {
    const id = workshopIdIn(path);
    const workshop = await findWorkshop(write, id);
    if (!workshop) throw noSuchWorkshop();
    const rows = await sheetRows(write, id);
    const booked = rows.flatMap(({ booking }) => (booking ? [booking.proposal.id] : []));
    return json({ workshop, tables: tablesOf(rows, await similarAt(write, booked)) });
  },
});

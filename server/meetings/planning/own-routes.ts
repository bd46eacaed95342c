import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { isStaff, required } from '../../accounts/signed-in.ts';
import { isServingStatus } from '../../areas/serving-status.ts';
import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { meetingsByIds } from '../list/queries.ts';
import { meetingIdIn } from '../missing.ts';
import { readMeeting } from '../queries.ts';
import { ownMeetings } from '../schema.ts';
import { attendeesOf, signUpsOfUser } from '../sign-ups/queries.ts';
import { standingOf } from '../sign-ups/standing.ts';
import { takeMeeting } from './planner.ts';
import { ambassadorsOfPlanner, plannedBy } from './queries.ts';

export const listOwnMeetings = endpoint({
  summary: 'Meetings that I plan, those that I signed up for, and in whose name I may plan',
  answer: ownMeetings,
  handle: async ({ caller }, { database: { write } }) => {
    const me = required(caller);
    const ambassadors = await ambassadorsOfPlanner(write, me.userId);
    const signUps = await signUpsOfUser(write, me.userId);
    const items = await meetingsByIds(
      write,
      signUps.map(({ meeting }) => meeting),
    );
    const signedUp = [];
    for (const { version: _version, ...item } of items) {
      const signUp = signUps.find(({ meeting }) => meeting === item.id);
      const row = await readMeeting(write, item.id);
      if (signUp && row) signedUp.push({ ...item, signUp: await standingOf(write, row, signUp) });
    }
    return json({
      planned: await meetingsByIds(write, await plannedBy(write, me.userId)),
      signedUp,
      plansFor: ambassadors
        .filter(({ status }) => isServingStatus(status))
        .map(({ slug, name, areas }) => ({ slug, name, areas })),
      staff: isStaff(me),
    });
  },
});

export const exportSignUps = endpoint({
  summary: 'Who signed up for a meeting, as CSV, for its planner',
  answer: z.string(),
  contentType: 'text/csv',
  audit: 'reading',
  handle: async ({ caller, path }, { database: { write } }) => {
    const me = required(caller);
    const id = meetingIdIn(path);
    const people = await write.transaction(async (transaction) => {
      await takeMeeting(transaction, me, id);
      return attendeesOf(transaction, id);
    });
    const rows = people.map(({ name, mode, status }) => ({ name, mode, status }));
    return {
      status: 200,
      contentType: 'text/csv; charset=utf-8',
      // A name may begin like a formula: a spreadsheet must not compute it.
      body: stringify(rows, { header: true, bom: true, escape_formulas: true, columns: ['name', 'mode', 'status'] }),
      headers: { 'Content-Disposition': `attachment; filename="spotkanie-${id}.csv"` },
    };
  },
});

import { type CalendarDate, parseTime, startOfWeek, toCalendarDateTime, today, toZoned } from '@internationalized/date';
import type { Knex } from 'knex';
import { slugOf } from '../../ambassadors/slug.ts';
import { touch } from '../../database/versions.ts';
import { warsaw } from '../../meetings/warsaw-time.ts';
import { type PlannedMeeting, venues } from './kinds.ts';
import { plannedMeetings } from './plan.ts';
import { addMeeting, addSignUps, lockLoading, moveMeetings, readLoadedWeek, writeLoadedWeek } from './queries.ts';

const callUrl = 'https://spotkania.example/okolica';

/** Given names of people who are all invented. */
const people = [
  'Ada',
  'Bruno',
  'Cyryl',
  'Dorota',
  'Emil',
  'Fryderyka',
  'Gabriel',
  'Hanka',
  'Igor',
  'Jagna',
  'Kamil',
  'Lena',
];

/**
 * Fictional meetings around the day that the demonstration is first started; started in a later week, all of them move
 * on by whole weeks, so that there are always some behind and some ahead, on the same days of the week.
 */
export async function loadDemonstrationMeetings(database: Knex, edition: number): Promise<void> {
  const week = startOfWeek(today(warsaw), 'pl-PL', 'mon');
  await database.transaction(async (transaction) => {
    await lockLoading(transaction);
    const loaded = await readLoadedWeek(transaction);
    if (loaded === weekNumber(week)) return;
    if (loaded === undefined) for (const planned of plannedMeetings) await load(transaction, planned, week, edition);
    else await moveMeetings(transaction, weekNumber(week) - loaded);
    await writeLoadedWeek(transaction, weekNumber(week));
    await touch(transaction, ['meetings']);
  });
}

/** Weeks since a Monday of 1970. */
function weekNumber(monday: CalendarDate): number {
  return Math.floor(monday.toDate('UTC').getTime() / (7 * 24 * 3_600_000));
}

async function load(transaction: Knex, planned: PlannedMeeting, monday: CalendarDate, edition: number): Promise<void> {
  const { form, outcome, cancelled, draft, capacity, signedUp = 0 } = planned;
  const date = monday.add({ weeks: planned.week, days: planned.day - 1 });
  const startsAt = toZoned(toCalendarDateTime(date, parseTime(planned.at)), warsaw);
  const venue = venues[planned.venue];
  const id = await addMeeting(transaction, {
    edition,
    ambassador: slugOf(planned.ambassador),
    status: outcome ? 'held' : cancelled ? 'cancelled' : draft ? 'draft' : 'planned',
    form,
    title: planned.title,
    agenda: planned.agenda,
    startsAt: startsAt.toDate(),
    endsAt: startsAt.add({ minutes: planned.minutes }).toDate(),
    venueName: form === 'online' ? null : venue.name,
    stepFree: venue.stepFree,
    lift: venue.lift,
    hearingLoop: venue.loop,
    signLanguage: planned.signLanguage ?? false,
    languages: planned.languages ?? ['pl'],
    capacity: capacity ?? null,
    onlineUrl: form === 'in-person' ? null : callUrl,
    cancellationReason: cancelled ?? null,
    notes: outcome?.notes ?? '',
    attendedInPerson: outcome?.inPerson ?? null,
    attendedOnline: outcome?.online ?? null,
  });
  const names = Array.from({ length: signedUp }, (_, index) => `${people[index % people.length]} (osoba fikcyjna)`);
  await addSignUps(transaction, id, names, {
    mode: form === 'online' ? 'online' : 'in-person',
    capacity: capacity ?? null,
  });
}

import { type CalendarDate, parseTime, startOfWeek, toCalendarDateTime, today, toZoned } from '@internationalized/date';
import type { Knex } from 'knex';
import { touch } from '../../database/versions.ts';
import { warsaw } from '../../meetings/warsaw-time.ts';
import { insertSlots } from '../../workshops/slots/queries.ts';
import { bookingsFor } from './bookings.ts';
import { type PlannedWorkshop, plannedWorkshops, venues } from './plan.ts';
import {
  addBookings,
  addWorkshop,
  expertsByUnit,
  fictionalProposals,
  freeSlots,
  lockLoading,
  moveWorkshops,
  readLoadedWeek,
  unitsByCode,
  writeLoadedWeek,
} from './queries.ts';

const callUrl = 'https://spotkania.example/warsztaty';

/**
 * Fictional workshops and marathons around the day that the demonstration is first started, with slots that fictional
 * proposals have booked; in a later week all of them move on by whole weeks. Load proposals and units first.
 */
export async function loadDemonstrationWorkshops(database: Knex, edition: number): Promise<void> {
  const week = startOfWeek(today(warsaw), 'pl-PL', 'mon');
  await database.transaction(async (transaction) => {
    await lockLoading(transaction);
    const loaded = await readLoadedWeek(transaction);
    if (loaded === weekNumber(week)) return;
    if (loaded === undefined) await loadAll(transaction, week, edition);
    else await moveWorkshops(transaction, weekNumber(week) - loaded);
    await writeLoadedWeek(transaction, weekNumber(week));
    await touch(transaction, ['workshops']);
  });
}

/** Weeks since a Monday of 1970. */
function weekNumber(monday: CalendarDate): number {
  return Math.floor(monday.toDate('UTC').getTime() / (7 * 24 * 3_600_000));
}

type Staff = { units: Map<string, number>; experts: Map<number, string> };

async function loadAll(transaction: Knex, monday: CalendarDate, edition: number): Promise<void> {
  const staff = { units: await unitsByCode(transaction), experts: await expertsByUnit(transaction) };
  for (const planned of plannedWorkshops) await load(transaction, planned, { monday, edition, staff });
  const bookings = bookingsFor(await freeSlots(transaction), await fictionalProposals(transaction));
  if (bookings.length > 0) await addBookings(transaction, bookings);
}

async function load(
  transaction: Knex,
  planned: PlannedWorkshop,
  { monday, edition, staff }: { monday: CalendarDate; edition: number; staff: Staff },
): Promise<void> {
  const date = monday.add({ weeks: planned.week, days: planned.day - 1 });
  const starts = toZoned(toCalendarDateTime(date, parseTime(planned.at)), warsaw);
  const startsAt = starts.toDate();
  const endsAt = starts.add({ minutes: planned.minutes }).toDate();
  const venue = planned.venue === null ? null : venues[planned.venue];
  const id = await addWorkshop(transaction, {
    edition,
    kind: planned.kind,
    status: planned.cancelled ? 'cancelled' : planned.week < 0 ? 'held' : 'planned',
    form: venue ? 'in-person' : 'online',
    title: planned.title,
    description: planned.description,
    themes: planned.themes,
    startsAt,
    endsAt,
    venueName: venue?.name ?? null,
    venueAddress: venue?.address ?? null,
    lon: venue?.point[0] ?? null,
    lat: venue?.point[1] ?? null,
    onlineUrl: venue ? null : callUrl,
    stepFree: venue?.stepFree ?? null,
    hearingLoop: venue?.loop ?? null,
    signLanguage: planned.signLanguage ?? false,
    cancellationReason: planned.cancelled ?? null,
    units: planned.units.flatMap((code) => staff.units.get(code) ?? []),
  });
  if (planned.cancelled) return;
  const tables = tablesOf(planned, staff);
  await insertSlots(transaction, id, {
    from: startsAt,
    to: endsAt,
    minutes: planned.slotMinutes,
    pauseMinutes: 0,
    tables,
  });
}

/** A table for each unit, or one for each helper; the same person never at two. */
function tablesOf({ units, helpers = 0 }: PlannedWorkshop, staff: Staff) {
  const seated = new Set<string>();
  const ofUnits = units.map((code) => {
    const unit = staff.units.get(code) ?? null;
    const expert = unit === null ? undefined : staff.experts.get(unit);
    const free = expert !== undefined && !seated.has(expert);
    if (free) seated.add(expert);
    return { placeName: `Stolik ${code}`, unit, expert: free ? expert : null };
  });
  const ofHelpers = Array.from({ length: helpers }, (_, index) => ({
    placeName: `Stanowisko ${index + 1}`,
    unit: null,
    expert: null,
  }));
  return [...ofUnits, ...ofHelpers];
}

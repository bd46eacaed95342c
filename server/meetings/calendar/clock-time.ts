import { fromAbsolute, type ZonedDateTime } from '@internationalized/date';
import { warsaw } from '../warsaw-time.ts';

/** What ical-generator reads of Temporal.ZonedDateTime, Temporal.PlainDateTime and Temporal.Instant. */
type Day = { year: number; month: number; day: number; toString: () => string; toJSON: () => string };
type Plain = Day & {
  hour: number;
  minute: number;
  second: number;
  toPlainDate: () => Day;
  toZonedDateTime: (timeZone: string) => Zoned;
};
type Instant = {
  epochMilliseconds: number;
  toString: () => string;
  toJSON: () => string;
  toZonedDateTimeISO: (timeZone: string) => Zoned;
};
type Zoned = Omit<Plain, 'toPlainDate' | 'toZonedDateTime'> & {
  timeZoneId: string;
  toInstant: () => Instant;
  toPlainDateTime: () => Plain;
  withTimeZone: (timeZone: string) => Zoned;
};

/** An instant with its clock time in Kraków: ical-generator itself would write the clock of the machine. */
export const clockTime = (instant: Date): Zoned => zonedIn(instant, warsaw);

function zonedIn(instant: Date, timeZone: string): Zoned {
  const clock: ZonedDateTime = fromAbsolute(instant.getTime(), timeZone);
  const say = { toString: () => instant.toISOString(), toJSON: () => instant.toISOString() };
  const day: Day = { year: clock.year, month: clock.month, day: clock.day, ...say };
  const time = { ...day, hour: clock.hour, minute: clock.minute, second: clock.second };
  const withTimeZone = (other: string) => zonedIn(instant, other);
  return {
    ...time,
    timeZoneId: timeZone,
    withTimeZone,
    toInstant: () => ({ epochMilliseconds: instant.getTime(), toZonedDateTimeISO: withTimeZone, ...say }),
    toPlainDateTime: () => ({ ...time, toPlainDate: () => day, toZonedDateTime: withTimeZone }),
  };
}

import type { Knex } from 'knex';
import type { z } from 'zod';
import { findConflicts } from '../conflicts/queries.ts';
import type { managedMeeting, meetingWhole } from '../schema.ts';

type Warning = z.output<typeof managedMeeting>['warnings'][number];
type Whole = z.output<typeof meetingWhole>;

const sentences = {
  'same-venue': 'W tym samym czasie i miejscu jest zaplanowane inne spotkanie.',
  'same-ambassador': 'W tym samym czasie ten sam ambasador ma inne spotkanie.',
  'outside-city': 'Miejsce na mapie leży poza Krakowem.',
  'no-point': 'Miejsca nie wskazano na mapie: spotkanie będzie tylko na liście.',
  'in-the-past': 'Termin tego szkicu już minął.',
};

/** What its planner should know; none of it blocks. */
export async function warningsOf(database: Knex, meeting: Whole): Promise<Warning[]> {
  const plain = (code: keyof typeof sentences): Warning => ({ code, detail: sentences[code], meeting: null });
  const open = meeting.stage === 'draft' || meeting.stage === 'planned';
  if (!open) return [];
  const conflicts = await findConflicts(database, meeting.id);
  const warnings: Warning[] = conflicts.map(({ kind, ...other }) => ({
    code: kind,
    detail: sentences[kind],
    meeting: other,
  }));
  if (meeting.form !== 'online' && !meeting.point) warnings.push(plain('no-point'));
  if (meeting.point && meeting.district === null) warnings.push(plain('outside-city'));
  if (meeting.stage === 'draft' && new Date(meeting.startsAt) <= new Date()) warnings.push(plain('in-the-past'));
  return warnings;
}

import { utc } from '../../database/time-sql.ts';
import type { Source } from '../../ogc/source.ts';
import { matchingMeetings } from '../list/queries.ts';
import { publicStages } from '../stage.ts';

export const meetingFeatures: Source = {
  rows: (database) => matchingMeetings(database, {}, { stage: [...publicStages] }),
  id: 'meetings.id',
  geometry: 'meetings.point',
  properties: {
    title: { sql: 'meetings.title', type: 'string', title: 'Tytuł' },
    stage: { sql: 'meetings.status', type: 'string', title: 'Stan: planned, held, cancelled' },
    form: { sql: 'meetings.form', type: 'string', title: 'Forma: in-person, online, hybrid' },
    startsAt: { sql: utc('meetings.starts_at'), type: 'date-time', title: 'Początek (UTC)' },
    endsAt: { sql: utc('meetings.ends_at'), type: 'date-time', title: 'Koniec (UTC)' },
    venueName: { sql: 'meetings.venue_name', type: 'string', title: 'Miejsce' },
    venueAddress: { sql: 'meetings.venue_address', type: 'string', title: 'Adres' },
    district: { sql: 'meetings.district', type: 'integer', title: 'Numer dzielnicy' },
    stepFree: { sql: 'meetings.step_free', type: 'boolean', title: 'Bez stopni' },
    signLanguage: { sql: 'meetings.sign_language', type: 'boolean', title: 'Tłumaczenie na język migowy' },
    languages: { sql: 'meetings.languages', type: 'strings', title: 'Języki' },
    ambassador: { sql: 'ambassadors.slug', type: 'string', title: 'Oznaczenie ambasadora w adresach' },
    attendedInPerson: { sql: 'meetings.attended_in_person', type: 'integer', title: 'Obecni na miejscu' },
    attendedOnline: { sql: 'meetings.attended_online', type: 'integer', title: 'Obecni zdalnie' },
    edition: { sql: 'meetings.edition', type: 'integer', title: 'Edycja' },
    demonstration: { sql: 'meetings.demonstration', type: 'boolean', title: 'Czy to spotkanie zmyślone' },
  },
  time: { from: 'meetings.starts_at', to: 'meetings.ends_at' },
};

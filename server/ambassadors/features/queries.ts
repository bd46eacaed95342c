import type { Source } from '../../ogc/source.ts';
import { matchingListed } from '../list/queries.ts';

/** Only what the public list says of a person; the point is a label inside the area, never an address. */
export const ambassadorFeatures: Source = {
  rows: (database) => matchingListed(database),
  id: 'ambassadors.id',
  geometry: 'versions.label_point',
  properties: {
    slug: { sql: 'ambassadors.slug', type: 'string', title: 'Oznaczenie w adresach' },
    name: { sql: 'ambassadors.name', type: 'string', title: 'Imię i nazwisko' },
    status: { sql: 'ambassadors.status', type: 'string', title: 'Stan: awaiting-training, active, suspended' },
    forms: {
      sql: 'ambassadors.forms',
      type: 'strings',
      title: 'Formy partycypacji: budget, local-initiative, consultation',
    },
    introduction: { sql: 'ambassadors.introduction', type: 'string', title: 'Przedstawienie się' },
    since: {
      sql: `to_char(ambassadors.created_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD')`,
      type: 'date',
      title: 'Od dnia',
    },
    area: { sql: 'areas.id', type: 'integer', title: 'Numer obszaru' },
    areaName: { sql: 'areas.name', type: 'string', title: 'Nazwa obszaru' },
    edition: { sql: 'ambassadors.edition', type: 'integer', title: 'Edycja' },
    demonstration: { sql: 'ambassadors.demonstration', type: 'boolean', title: 'Czy to osoba zmyślona' },
  },
  time: { from: 'ambassadors.created_at', to: 'null::timestamptz' },
};

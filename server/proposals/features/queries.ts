import { utc } from '../../database/time-sql.ts';
import type { Source } from '../../ogc/source.ts';
import type { PointLayer } from '../../tiles/layer.ts';
import { matchingProposals } from '../list/queries.ts';
import type { OwnFilter } from '../schema.ts';

export const proposalFeatures: Source = {
  rows: (database) => matchingProposals(database, {}),
  id: 'proposals.id',
  geometry: 'proposals.place',
  properties: {
    title: { sql: 'proposals.title', type: 'string', title: 'Tytuł' },
    short: { sql: 'proposals.short', type: 'string', title: 'Krótki opis' },
    theme: { sql: 'proposals.theme', type: 'string', title: 'Temat' },
    status: { sql: 'proposals.status', type: 'string', title: 'Etap' },
    scope: { sql: 'proposals.scope', type: 'string', title: 'Zasięg: district, city' },
    district: { sql: 'proposals.district', type: 'integer', title: 'Numer dzielnicy' },
    districts: { sql: 'proposals.districts::int[]', type: 'integers', title: 'Dzielnice, w których leży miejsce' },
    whole: { sql: 'proposals.whole', type: 'boolean', title: 'Dotyczy całej dzielnicy lub całego miasta' },
    placeNote: { sql: 'proposals.place_note', type: 'string', title: 'Miejsce słowami' },
    costPln: { sql: 'proposals.cost_pln::float8', type: 'number', title: 'Szacowany koszt w złotych' },
    officialNumber: { sql: 'proposals.official_number', type: 'string', title: 'Numer nadany przez miasto' },
    outcome: { sql: 'proposals.outcome', type: 'string', title: 'Co stało się po złożeniu' },
    area: { sql: 'proposals.area', type: 'integer', title: 'Numer obszaru, w którym powstaje' },
    updatedAt: { sql: utc('proposals.updated_at'), type: 'date-time', title: 'Ostatnia zmiana (UTC)' },
    edition: { sql: 'proposals.edition', type: 'integer', title: 'Edycja' },
    demonstration: { sql: 'proposals.demonstration', type: 'boolean', title: 'Czy to propozycja zmyślona' },
  },
  time: { from: 'proposals.created_at', to: 'null::timestamptz' },
};

export const proposalTiles: PointLayer = {
  form: 'points',
  rows: (database, filter, own: OwnFilter) => matchingProposals(database, filter, own),
  id: 'proposals.id',
  geometry: 'proposals.point',
  indexed: 'proposals.place',
  kind: 'proposals.status',
  tags: {
    label: { sql: 'proposals.title', type: 'String', title: 'Tytuł' },
    theme: { sql: 'proposals.theme', type: 'String', title: 'Temat' },
  },
};

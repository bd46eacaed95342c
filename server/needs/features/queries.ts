import { utc } from '../../database/time-sql.ts';
import type { Source } from '../../ogc/source.ts';
import type { PointLayer } from '../../tiles/layer.ts';
import { matchingNeeds } from '../list/queries.ts';
import type { OwnFilter } from '../schema.ts';

export const needFeatures: Source = {
  rows: (database) => matchingNeeds(database, {}),
  id: 'needs.id',
  geometry: 'needs.place',
  properties: {
    theme: { sql: 'needs.theme', type: 'string', title: 'Temat' },
    body: { sql: 'needs.body', type: 'string', title: 'Czego potrzeba' },
    whole: { sql: 'needs.whole', type: 'string', title: 'Dotyczy całości: area, district' },
    area: { sql: 'needs.area', type: 'integer', title: 'Numer obszaru' },
    districts: { sql: 'needs.districts::int[]', type: 'integers', title: 'Numery dzielnic' },
    supports: { sql: 'needs.supports', type: 'integer', title: 'Ile osób popiera' },
    meeting: { sql: 'needs.meeting', type: 'integer', title: 'Numer spotkania, na którym o niej mówiono' },
    createdAt: { sql: utc('needs.created_at'), type: 'date-time', title: 'Kiedy ją zapisano (UTC)' },
    edition: { sql: 'needs.edition', type: 'integer', title: 'Edycja' },
    demonstration: { sql: 'needs.demonstration', type: 'boolean', title: 'Czy to potrzeba zmyślona' },
  },
  time: { from: 'needs.created_at', to: 'null::timestamptz' },
};

export const needTiles: PointLayer = {
  form: 'points',
  rows: (database, filter, own: OwnFilter) => matchingNeeds(database, filter, own),
  id: 'needs.id',
  geometry: 'needs.point',
  indexed: 'needs.place',
  kind: 'needs.theme',
  tags: { label: { sql: 'left(needs.body, 60)', type: 'String', title: 'Początek opisu' } },
};

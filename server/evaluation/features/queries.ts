import type { Source } from '../../ogc/source.ts';

/** No coordinates of past projects are published: they are known by district only. */
export const resultFeatures: Source = {
  rows: (database) => database('results'),
  id: 'results.id',
  geometry: null,
  properties: {
    projectId: { sql: 'results.project_id', type: 'string', title: 'Numer projektu' },
    edition: { sql: 'results.edition', type: 'integer', title: 'Edycja' },
    district: { sql: 'results.district', type: 'integer', title: 'Numer dzielnicy; brak: projekt ogólnomiejski' },
    title: { sql: 'results.title', type: 'string', title: 'Tytuł' },
    category: { sql: 'results.category', type: 'string', title: 'Kategoria' },
    costPln: { sql: 'results.cost_pln::float8', type: 'number', title: 'Koszt w złotych' },
    votes: { sql: 'results.votes', type: 'integer', title: 'Głosujący' },
    points: { sql: 'results.points', type: 'integer', title: 'Punkty' },
    selected: { sql: 'results.selected', type: 'boolean', title: 'Wybrany do realizacji; brak: nie wiadomo' },
  },
  time: {
    from: `make_timestamptz(results.edition, 1, 1, 0, 0, 0, 'Europe/Warsaw')`,
    to: `make_timestamptz(results.edition, 12, 31, 23, 59, 59, 'Europe/Warsaw')`,
  },
};

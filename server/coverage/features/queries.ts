import type { Source } from '../../ogc/source.ts';
import { coverageFigures } from '../queries.ts';

const figure = (column: string) => `sums."${column}"`;

/** As `GET /api/coverage` sums it for staff; people and km² are nobody’s secret. */
export const coverageFeatures: Source = {
  rows: (database) =>
    database('districts').joinRaw(`join (
      select precincts.district, ${coverageFigures}
      from coverage_precincts join precincts on precincts.number = precinct group by precincts.district) sums
      on sums.district = districts.number`),
  id: 'districts.number',
  geometry: 'districts.geometry',
  properties: {
    number: { sql: 'districts.number', type: 'integer', title: 'Numer dzielnicy' },
    roman: { sql: 'districts.roman', type: 'string', title: 'Numer rzymski' },
    name: { sql: 'districts.name', type: 'string', title: 'Nazwa' },
    residents: { sql: figure('residents'), type: 'integer', title: 'Mieszkańcy (szacunek)' },
    served: { sql: figure('served'), type: 'integer', title: 'Mieszkańcy, którzy mają ambasadora (szacunek)' },
    several: { sql: figure('several'), type: 'integer', title: 'W tym ci, którzy mają kilku (szacunek)' },
    unserved: { sql: figure('unserved'), type: 'integer', title: 'Mieszkańcy bez ambasadora (szacunek)' },
    areaKm2: { sql: figure('areaKm2'), type: 'number', title: 'Powierzchnia w km²' },
    servedKm2: { sql: figure('servedKm2'), type: 'number', title: 'Powierzchnia z ambasadorem w km²' },
    severalKm2: { sql: figure('severalKm2'), type: 'number', title: 'W tym z kilkoma, w km²' },
    unservedKm2: { sql: figure('unservedKm2'), type: 'number', title: 'Powierzchnia bez ambasadora w km²' },
  },
};

import type { Source } from '../../ogc/source.ts';
import { residentsSource } from '../queries.ts';

export const districtFeatures: Source = {
  rows: (database) => database('districts'),
  id: 'districts.number',
  geometry: 'districts.geometry',
  properties: {
    number: { sql: 'districts.number', type: 'integer', title: 'Numer dzielnicy' },
    roman: { sql: 'districts.roman', type: 'string', title: 'Numer rzymski' },
    name: { sql: 'districts.name', type: 'string', title: 'Nazwa' },
    areaKm2: { sql: 'round(districts.area_km2::numeric, 4)::float8', type: 'number', title: 'Powierzchnia w km²' },
    residents: { sql: 'districts.residents', type: 'integer', title: `Mieszkańcy: ${residentsSource}` },
  },
};

export const precinctFeatures: Source = {
  rows: (database) => database('precincts'),
  id: 'precincts.number',
  geometry: 'precincts.geometry',
  properties: {
    number: { sql: 'precincts.number', type: 'integer', title: 'Numer obwodu głosowania' },
    district: { sql: 'precincts.district', type: 'integer', title: 'Numer dzielnicy' },
    areaKm2: { sql: 'round(precincts.area_km2::numeric, 4)::float8', type: 'number', title: 'Powierzchnia w km²' },
    residentsEstimate: {
      sql: 'precincts.residents_estimate',
      type: 'integer',
      title: 'Mieszkańcy (szacunek): liczba z dzielnicy rozłożona według ważnych głosów z kwietnia 2024',
    },
  },
};

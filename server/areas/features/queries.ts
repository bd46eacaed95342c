import type { Source } from '../../ogc/source.ts';
import type { ShapeLayer } from '../../tiles/layer.ts';
import { leastDistrictShare, matchingServed } from '../list/queries.ts';

/** Districts in which at least a part of the area lies, the largest first. */
const districts = `(select coalesce(array_agg(district::int order by share desc, district), '{}')
  from area_districts where area_version = versions.id and share > ${leastDistrictShare})`;

export const areaFeatures: Source = {
  rows: (database) => matchingServed(database, {}),
  id: 'areas.id',
  geometry: 'versions.geometry',
  properties: {
    name: { sql: 'areas.name', type: 'string', title: 'Nazwa obszaru' },
    kind: { sql: 'areas.kind', type: 'string', title: 'Rodzaj: estate, streets, part-of-district' },
    version: { sql: 'versions.number', type: 'integer', title: 'Numer wersji granic' },
    areaKm2: { sql: 'round(versions.area_km2::numeric, 4)::float8', type: 'number', title: 'Powierzchnia w km²' },
    residentsEstimate: { sql: 'versions.residents_estimate', type: 'integer', title: 'Mieszkańcy (szacunek)' },
    districts: { sql: districts, type: 'integers', title: 'Numery dzielnic, od największej części' },
    ambassador: { sql: 'ambassadors.name', type: 'string', title: 'Ambasador' },
    ambassadorSlug: { sql: 'ambassadors.slug', type: 'string', title: 'Oznaczenie ambasadora w adresach' },
    edition: { sql: 'ambassadors.edition', type: 'integer', title: 'Edycja' },
    demonstration: { sql: 'ambassadors.demonstration', type: 'boolean', title: 'Czy to przykład zmyślony' },
  },
  time: { from: 'versions.created_at', to: 'null::timestamptz' },
};

export const areaTiles: ShapeLayer = {
  form: 'shapes',
  rows: (database, filter) => matchingServed(database, filter),
  id: 'areas.id',
  geometry: 'versions.geometry',
  indexed: 'versions.geometry',
  tags: {
    id: { sql: 'areas.id', type: 'Number', title: 'Numer obszaru' },
    name: { sql: 'areas.name', type: 'String', title: 'Nazwa' },
    areaKm2: { sql: 'round(versions.area_km2::numeric, 4)::float8', type: 'Number', title: 'Powierzchnia w km²' },
    slug: { sql: 'ambassadors.slug', type: 'String', title: 'Oznaczenie ambasadora w adresach' },
    ambassador: { sql: 'ambassadors.name', type: 'String', title: 'Ambasador' },
  },
};

import distance from '@turf/distance';
import type { FeatureCollection, Point } from 'geojson';
import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { useApi } from '../../api.ts';
import { useFigures } from '../../filter/figures.ts';
import { areaKm2, lengthM, type Position, partsOf, verticesOf } from './place.ts';

type Labels = FeatureCollection<Point, { kind: string; name: string }>;

/** What is marked, in words: "2 punkty, 1 linia, 340 m; okolica: Kleparz". */
export function usePlaceWords(): (place: MarkedPlace) => string {
  const { t } = useTranslation('placing');
  const figures = useFigures();
  const labels = useApi<Labels>('/api/labels.geojson').data;
  return (place) => {
    const { points, lines, shapes } = place;
    const length = figures.distance(Math.round(lines.reduce((sum, line) => sum + lengthM(line), 0)));
    const area = figures.surface(shapes.reduce((sum, rings) => sum + areaKm2(rings), 0));
    const parts = [
      points.length > 0 && t('picture.points', { count: points.length }),
      lines.length > 0 && t('picture.lines', { count: lines.length, length }),
      shapes.length > 0 && t('picture.shapes', { count: shapes.length, area }),
    ].filter(Boolean);
    const name = nearestName(place, labels);
    return [parts.join(', '), name && t('picture.near', { name })].filter(Boolean).join('; ');
  };
}

/** The named part of the city that stands nearest to the place. */
function nearestName(place: MarkedPlace, labels: Labels | undefined): string | undefined {
  const [first] = partsOf(place);
  const from = first && verticesOf(place, first)[0];
  if (!from) return undefined;
  const named = labels?.features.filter(({ properties }) => properties.kind === 'neighbourhood') ?? [];
  return named
    .map(({ geometry, properties }) => ({
      name: properties.name,
      km: distance(from, geometry.coordinates as Position),
    }))
    .sort((one, other) => one.km - other.km)[0]?.name;
}

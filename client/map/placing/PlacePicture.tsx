import './place-picture.css';
import type { FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { useApi } from '../../api.ts';
import { frameAround, lineOf, pathOf } from '../outline.ts';
import { useDistricts } from '../served.ts';
import { partsOf, verticesOf } from './place.ts';
import { usePlaceWords } from './place-words.ts';

const [width, height, margin] = [320, 200, 44];
/** About a kilometre and a half: a point is seen with what is around it. */
const leastDegrees = 0.014;

type Network = FeatureCollection<LineString | MultiLineString, { kind: string }>;
type Names = FeatureCollection<Point, { name: string; kind: string }>;

/** A small picture of a marked place among districts, the river and names, with the same in words below it. */
export function PlacePicture({ place }: { place: MarkedPlace }) {
  const { t } = useTranslation('placing');
  const words = usePlaceWords()(place);
  const districts = useDistricts().data?.features;
  const network = useApi<Network>('/api/basemap.geojson').data;
  const names = useApi<Names>('/api/labels.geojson').data;
  const drawn = useMemo(() => {
    const positions = partsOf(place).flatMap((part) => verticesOf(place, part));
    const frame = frameAround(positions, width, height, margin, leastDegrees);
    const seen = ([x, y]: [number, number]) => x > 12 && x < width - 12 && y > 10 && y < height - 6;
    return {
      districts: districts?.map((district) => pathOf(district.geometry, frame)).join(''),
      network: network?.features.flatMap(({ geometry, properties: { kind } }) =>
        (geometry.type === 'LineString'
          ? [geometry.coordinates]
          : geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : []
        ).map((line) => ({ kind, path: lineOf(line, frame) })),
      ),
      names: names?.features
        .filter(({ properties }) => properties.kind === 'neighbourhood')
        .map(({ geometry, properties: { name } }) => ({ name, at: frame.toPicture(geometry.coordinates) }))
        .filter(({ at }) => seen(at)),
      shapes: place.shapes.map((coordinates) => pathOf({ type: 'Polygon', coordinates }, frame)).join(''),
      lines: place.lines.map((line) => lineOf(line, frame)).join(''),
      points: place.points.map((point) => frame.toPicture(point)),
    };
  }, [place, districts, network, names]);
  return (
    <figure className="place-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('picture.map', { words })}>
        {drawn.districts && <path d={drawn.districts} className="place-picture-districts" />}
        {drawn.network?.map(({ kind, path }) => (
          <path key={path} d={path} className="place-picture-network" data-kind={kind} />
        ))}
        {drawn.names?.map(({ name, at: [x, y] }) => (
          <text key={name} x={x} y={y} className="place-picture-name">
            {name}
          </text>
        ))}
        {drawn.shapes && <path d={drawn.shapes} fillRule="evenodd" className="place-picture-shape" />}
        {drawn.lines && <path d={drawn.lines} className="place-picture-line" />}
        {drawn.points.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="6" className="place-picture-point" />
        ))}
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}

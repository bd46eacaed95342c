import type { Feature, Point } from 'geojson';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookOf } from '../../map/marks/looks.ts';
import { frameAround, pathOf } from '../../map/outline.ts';
import { useDistricts } from '../../map/served.ts';
import type { Need } from '../shapes.ts';

type Props = { needs: Feature<Point | null, Need>[]; unlocated: number; where: string };
const [width, height, margin] = [420, 320, 20];
/** A few streets are shown with what is around them. */
const leastDegrees = 0.02;

/** Where the needs are: a picture that prints. Each dot is larger where more people support it; words stand beside. */
export function DiagnosisMap({ needs, unlocated, where }: Props) {
  const { t } = useTranslation('needs');
  const districts = useDistricts().data?.features;
  const placed = useMemo(() => needs.flatMap(({ properties }) => (properties.point ? [properties] : [])), [needs]);
  const drawn = useMemo(() => {
    const points = placed.map(({ point }) => point as [number, number]);
    if (points.length === 0) return null;
    const frame = frameAround(points, width, height, margin, leastDegrees);
    return {
      districts: districts?.map(({ geometry, properties }) => ({
        number: properties.number,
        roman: properties.roman,
        path: pathOf(geometry, frame),
        at: frame.toPicture(properties.point),
      })),
      dots: placed.map(({ id, theme, supports, point }) => ({
        id,
        tone: lookOf('needs', theme).tone,
        at: frame.toPicture(point as [number, number]),
        radius: 3.5 + Math.min(5, Math.sqrt(supports) / 1.5),
      })),
    };
  }, [placed, districts]);
  return (
    <figure className="diagnosis-map">
      {drawn && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t('diagnosis.mapLabel', { where, count: placed.length })}
        >
          {drawn.districts?.map(({ number, path }) => (
            <path key={number} d={path} className="diagnosis-district" />
          ))}
          {drawn.districts?.map(({ number, roman, at: [x, y] }) => (
            <text key={number} x={x} y={y} className="diagnosis-roman">
              {roman}
            </text>
          ))}
          {drawn.dots.map(({ id, tone, at: [x, y], radius }) => (
            <circle key={id} cx={x} cy={y} r={radius} className="diagnosis-dot mark-picture" data-tone={tone} />
          ))}
        </svg>
      )}
      <figcaption>
        {[
          t('diagnosis.mapWords', { count: placed.length }),
          unlocated > 0 && t('counts.unlocated', { count: unlocated }),
        ]
          .filter(Boolean)
          .join(', ')}
        . {t('diagnosis.dots')}
      </figcaption>
    </figure>
  );
}

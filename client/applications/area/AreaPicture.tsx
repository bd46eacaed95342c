import type { MultiPolygon, Polygon } from 'geojson';
import { useMemo } from 'react';
import { frameOf, pathOf } from '../../map/outline.ts';
import { useDistricts } from '../../map/served.ts';
import './area-picture.css';

const [width, height, margin] = [320, 200, 36];

/** A small picture of an area among the lines of districts, for where no map stands; what it shows is also in words. */
export function AreaPicture({ geometry, label }: { geometry: MultiPolygon | Polygon; label: string }) {
  const districts = useDistricts().data?.features;
  const paths = useMemo(() => {
    const frame = frameOf(geometry, width, height, margin);
    return {
      area: pathOf(geometry, frame),
      districts: districts?.map((district) => pathOf(district.geometry, frame)).join(''),
    };
  }, [geometry, districts]);
  return (
    <svg className="area-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {paths.districts && <path d={paths.districts} className="area-picture-districts" />}
      <path d={paths.area} fillRule="evenodd" className="area-picture-area" />
    </svg>
  );
}

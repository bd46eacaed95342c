import type { Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { Marker } from 'react-map-gl/maplibre';
import { useEditing } from '../../areas/editor/editing.ts';
import { goTo } from '../view.ts';
import { boxOf } from './box.ts';

const aroundM = 0.0025;
const nearZoom = 16;

/** Takes the map to what the panel asks it to show, and marks it; a refusal stays marked until it is mended. */
export function ShowAt({ map }: { map: MapLibre }) {
  const showAt = useEditing((state) => state.showAt);
  const refusal = useEditing((state) => state.refusal);
  useEffect(() => {
    if (!showAt) return;
    const { at, geometry } = showAt;
    if (geometry) return goTo(boxOf(geometry), nearZoom + 0.5);
    const [lon = 0, lat = 0] = at;
    goTo([lon - aroundM, lat - aroundM / 2, lon + aroundM, lat + aroundM / 2], Math.max(nearZoom, map.getZoom()));
  }, [map, showAt]);
  return (
    <>
      {refusal?.at && <Mark at={refusal.at} kind={refusal.reason === 'self-crossing' ? 'crossing' : 'refusal'} />}
      {showAt && <Mark key={`${showAt.at}`} at={showAt.at} kind={showAt.kind} pulsing />}
    </>
  );
}

/** What it means stands in the panel in words. */
function Mark({ at, kind, pulsing }: { at: Position; kind: string; pulsing?: boolean }) {
  const [longitude = 0, latitude = 0] = at;
  return (
    <Marker longitude={longitude} latitude={latitude} style={{ pointerEvents: 'none' }}>
      <svg
        className="edit-mark"
        data-kind={kind}
        data-pulsing={pulsing}
        viewBox="0 0 48 48"
        width="48"
        height="48"
        aria-hidden
      >
        {pulsing && <circle className="edit-mark-pulse" cx="24" cy="24" r="20" />}
        <circle className="edit-mark-ring" cx="24" cy="24" r="14" />
        {kind === 'crossing' && <path className="edit-mark-cross" d="M18 18 30 30M30 18 18 30" />}
        {kind !== 'crossing' && <circle className="edit-mark-dot" cx="24" cy="24" r="4" />}
      </svg>
    </Marker>
  );
}

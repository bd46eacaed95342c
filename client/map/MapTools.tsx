import type { Map as MapLibre } from 'maplibre-gl';
import { lazy, Suspense } from 'react';
import { useCases } from './cases.ts';
import { KeyboardAsk } from './KeyboardAsk.tsx';
import { Legend } from './Legend.tsx';
import { MapButtons } from './MapButtons.tsx';
import type { Palette } from './palette.ts';
import { useIsPlacing } from './placing/placing.ts';
import type { Subject } from './subject.ts';
import { useTool } from './tool.ts';
import { whenOnline } from './when-online.ts';

const DrawingTool = lazy(() =>
  whenOnline(() => import('./drawing/DrawingTool.tsx')).then((file) => ({ default: file.DrawingTool })),
);
const NearTool = lazy(() =>
  whenOnline(() => import('./drawing/NearTool.tsx')).then((file) => ({ default: file.NearTool })),
);

const PlaceTool = lazy(() =>
  whenOnline(() => import('./drawing/PlaceTool.tsx')).then((file) => ({ default: file.PlaceTool })),
);
const PlacingTool = lazy(() =>
  whenOnline(() => import('./placing/PlacingTool.tsx')).then((file) => ({ default: file.PlacingTool })),
);
const EditingScene = lazy(() =>
  whenOnline(() => import('./editing/EditingScene.tsx')).then((file) => ({ default: file.EditingScene })),
);

type MapToolsProps = { map: MapLibre; palette: Palette; subject: Subject; editing: boolean };

/** What floats over the map. */
export function MapTools({ map, palette, subject, editing }: MapToolsProps) {
  const tool = useTool();
  const deciding = useCases((state) => state.open);
  const placing = useIsPlacing();
  if (editing)
    return (
      <>
        <MapButtons map={map} />
        <Suspense>
          <EditingScene map={map} palette={palette} />
        </Suspense>
      </>
    );
  return (
    <>
      <MapButtons map={map} />
      <Legend subject={subject} palette={palette} />
      <Suspense>
        {tool === 'shape' && <DrawingTool map={map} palette={palette} />}
        {tool === 'near' && <NearTool map={map} />}
        {tool === 'place' && <PlaceTool map={map} />}
        {tool === 'marks' && <PlacingTool map={map} />}
      </Suspense>
      {tool === 'ask' && !deciding && !placing && <KeyboardAsk map={map} />}
    </>
  );
}

import { useLocation } from '@tanstack/react-router';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useEditing } from '../areas/editor/editing.ts';
import { drawImages } from './images.ts';
import { MapTools } from './MapTools.tsx';
import type { Palette } from './palette.ts';
import { useAmbassadorFeed } from './scene/ambassadors.ts';
import { useAnswerFeed } from './scene/answer.ts';
import { useAreaFeed } from './scene/areas.ts';
import { useBaseFeed } from './scene/base.ts';
import { useCamera } from './scene/camera.ts';
import { useCaseFeed } from './scene/cases.ts';
import { useDistrictStates } from './scene/district-states.ts';
import { useMeetingFeed } from './scene/meetings.ts';
import { usePointing } from './scene/pointing.ts';
import { useResultFeed } from './scene/results.ts';
import { useShapeFeed } from './scene/shape.ts';
import { recolour } from './style.ts';

/** Everything that is drawn on the loaded map and everything that is heard from it. */
export function Scene({ map, palette }: { map: MapLibre; palette: Palette }) {
  const withResults = useLocation({ select: ({ pathname }) => pathname.startsWith('/results') });
  const withMeetings = useLocation({ select: ({ pathname }) => pathname.startsWith('/meetings') });
  const editing = useEditing((state) => state.open);
  useEffect(() => {
    drawImages(map, palette);
    recolour(map, palette);
  }, [map, palette]);
  useBaseFeed(map, editing);
  useAreaFeed(map, !withResults);
  useAmbassadorFeed(map, !withResults && !withMeetings);
  useMeetingFeed(map, withMeetings);
  useResultFeed(map, withResults);
  useDistrictStates(map);
  useShapeFeed(map);
  useAnswerFeed(map);
  useCamera(map);
  usePointing(map, withResults, editing);
  useCaseFeed(map);
  return (
    <MapTools map={map} palette={palette} withResults={withResults} withMeetings={withMeetings} editing={editing} />
  );
}

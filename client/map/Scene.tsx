import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useEditing } from '../areas/editor/editing.ts';
import { useInstead } from '../coverage/coverage.ts';
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
import { useEvaluationFeed } from './scene/evaluation.ts';
import { useGapFeed } from './scene/gaps.ts';
import { useMarkFeed } from './scene/marks.ts';
import { useOverviewFeed } from './scene/overview.ts';
import { usePlacedFeed } from './scene/placed.ts';
import { usePointing } from './scene/pointing.ts';
import { useResultFeed } from './scene/results.ts';
import { useShapeFeed } from './scene/shape.ts';
import { recolour } from './style.ts';
import { useSubject } from './subject.ts';

/** Everything that is drawn on the loaded map and everything that is heard from it. */
export function Scene({ map, palette }: { map: MapLibre; palette: Palette }) {
  const subject = useSubject();
  const editing = useEditing((state) => state.open);
  useEffect(() => {
    drawImages(map, palette);
    recolour(map, palette);
  }, [map, palette]);
  const byPrecinct = useEvaluationFeed(map, subject === 'evaluation');
  useBaseFeed(map, editing || byPrecinct);
  const byDistrict = subject === 'results' || subject === 'evaluation' || subject === 'overview';
  // Areas of today over the gaps of a past day would say that somebody served there.
  const pastDay = useInstead()?.kind === 'day';
  useAreaFeed(map, !byDistrict && !pastDay);
  useAmbassadorFeed(map, subject === 'ambassadors');
  useMarkFeed(map, subject, palette);
  usePlacedFeed(map);
  useGapFeed(map, subject === 'gaps');
  useResultFeed(map, subject === 'results');
  useOverviewFeed(map, subject === 'overview');
  useDistrictStates(map);
  useShapeFeed(map);
  useAnswerFeed(map);
  useCamera(map);
  usePointing(map, byDistrict, editing);
  useCaseFeed(map);
  return <MapTools map={map} palette={palette} subject={subject} editing={editing} />;
}

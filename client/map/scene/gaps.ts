import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { useShownCoverage } from '../../coverage/coverage.ts';
import { useFigures } from '../../filter/figures.ts';
import { isAlive } from '../alive.ts';
import { pointFeatures, useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';

/** Unserved neighbourhoods, those of the supposition while there is one. */
export function useGapFeed(map: MapLibre, wanted: boolean): void {
  const gaps = useShownCoverage(wanted)?.gaps;
  const { about } = useFigures();
  const pointed = useHighlight((state) => state.pointedGap);
  useFeed(
    map,
    'gaps',
    useMemo(
      () =>
        gaps && {
          type: 'FeatureCollection' as const,
          features: gaps.map(({ geometry, id }) => ({ type: 'Feature' as const, geometry, properties: { id } })),
        },
      [gaps],
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: how a figure is written changes with the language alone, which loads the page anew
  const points = useMemo(
    () => gaps && pointFeatures(gaps.map(({ point, residents }, rank) => ({ point, rank, label: about(residents) }))),
    [gaps],
  );
  useFeed(map, 'gap-points', points);
  useEffect(() => {
    if (!pointed) return;
    map.setFeatureState({ source: 'gaps', id: pointed }, { pointed: true });
    return () => {
      if (isAlive(map)) map.removeFeatureState({ source: 'gaps', id: pointed }, 'pointed');
    };
  }, [map, pointed]);
}

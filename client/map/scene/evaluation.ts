import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { classOf, stepOf } from '../../evaluation/shown/classes.ts';
import { useIndicatorFigures } from '../../evaluation/shown/figures.ts';
import { usePrecincts } from '../../evaluation/shown/level.ts';
import { useShown } from '../../evaluation/shown/values.ts';
import { isAlive } from '../alive.ts';
import { pointFeatures, useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';
import { useDistricts } from '../served.ts';

const steps = 5;
const unknown = -1;
const sources = { district: 'districts', precinct: 'precincts' } as const;

type Place = { number: number; point: [lon: number, lat: number] };

/**
 * The shown indicator by place: its class as a shade, its figure as a label, a hatch where it is not known.
 *
 * @returns whether precincts are shown, which must then be drawn at every zoom
 */
export function useEvaluationFeed(map: MapLibre, wanted: boolean): boolean {
  const { shown } = useShown(wanted);
  const write = useIndicatorFigures();
  const level = wanted && shown ? shown.level : null;
  const districts = useDistricts().data;
  const precincts = usePrecincts(level === 'precinct').data;
  const places = level === 'precinct' ? precincts : districts;
  const figures = useMemo(() => {
    if (!wanted || !shown || !places) return null;
    const { byPlace, bounds, indicator, reached } = shown;
    return places.features
      .map(({ properties }): Place => properties)
      .filter(({ number }) => reached.has(number))
      .map(({ number, point }) => {
        const value = byPlace.get(number)?.value;
        return value === undefined
          ? { number, point, level: shown.level, label: '–', step: unknown }
          : {
              number,
              point,
              level: shown.level,
              label: write(value, indicator),
              step: stepOf(classOf(value, bounds), bounds.length + 1, steps),
            };
      });
  }, [wanted, shown, places, write]);
  useFeed(
    map,
    'evaluation-points',
    useMemo(() => figures && pointFeatures(figures), [figures]),
  );
  useEffect(() => {
    if (!figures) return;
    for (const { number, level: of, step } of figures)
      map.setFeatureState({ source: sources[of], id: number }, { step });
    return () => {
      if (isAlive(map))
        for (const { number, level: of } of figures)
          map.removeFeatureState({ source: sources[of], id: number }, 'step');
    };
  }, [map, figures]);
  const hovered = useHighlight((state) => state.hoveredPrecinct);
  useEffect(() => {
    if (hovered === null) return;
    map.setFeatureState({ source: 'precincts', id: hovered }, { pointed: true });
    return () => {
      if (isAlive(map)) map.removeFeatureState({ source: 'precincts', id: hovered }, 'pointed');
    };
  }, [map, hovered]);
  return level === 'precinct';
}

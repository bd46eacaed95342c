import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { classOf, stepOf } from '../../evaluation/shown/classes.ts';
import { useIndicatorFigures } from '../../evaluation/shown/figures.ts';
import { useShown } from '../../evaluation/shown/values.ts';
import { isAlive } from '../alive.ts';
import { pointFeatures, useFeed } from '../feed.ts';
import { useDistricts } from '../served.ts';

const steps = 5;
const unknown = -1;

/** The shown indicator by district: its class as a shade, its figure as a label, a hatch where it is not known. */
export function useEvaluationFeed(map: MapLibre, wanted: boolean): void {
  const { shown } = useShown(wanted);
  const write = useIndicatorFigures();
  const districts = useDistricts().data;
  const figures = useMemo(() => {
    if (!wanted || !shown || !districts) return null;
    const { byDistrict, bounds, indicator, reached } = shown;
    return districts.features
      .filter(({ properties }) => reached.has(properties.number))
      .map(({ properties: { number, point } }) => {
        const value = byDistrict.get(number)?.value;
        return value === undefined
          ? { number, point, label: '–', step: unknown }
          : {
              number,
              point,
              label: write(value, indicator),
              step: stepOf(classOf(value, bounds), bounds.length + 1, steps),
            };
      });
  }, [wanted, shown, districts, write]);
  useFeed(
    map,
    'evaluation-points',
    useMemo(() => figures && pointFeatures(figures), [figures]),
  );
  useEffect(() => {
    if (!figures) return;
    for (const { number, step } of figures) map.setFeatureState({ source: 'districts', id: number }, { step });
    return () => {
      if (isAlive(map))
        for (const { number } of figures) map.removeFeatureState({ source: 'districts', id: number }, 'step');
    };
  }, [map, figures]);
}

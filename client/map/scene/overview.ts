import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { classOf, stepOf } from '../../evaluation/shown/classes.ts';
import { useFigures } from '../../filter/figures.ts';
import { useShade } from '../../overview/overview.ts';
import { isAlive } from '../alive.ts';
import { pointFeatures } from '../feed.ts';
import { useDistricts } from '../served.ts';

const steps = 5;

/** The chosen column of the overview by district, drawn as figures of evaluation are: a shade, and the figure itself. */
export function useOverviewFeed(map: MapLibre, wanted: boolean): void {
  const shade = useShade(wanted);
  const districts = useDistricts().data;
  const { whole, about } = useFigures();
  // biome-ignore lint/correctness/useExhaustiveDependencies: how a figure is written changes with the language alone
  const figures = useMemo(() => {
    if (!wanted || !shade || !districts) return null;
    const { byDistrict, bounds, column } = shade;
    return districts.features.flatMap(({ properties: { number, point } }) => {
      const value = byDistrict.get(number);
      if (value === undefined) return [];
      const label = column === 'unserved' ? about(value) : whole(value);
      return [
        { number, point, level: 'district', label, step: stepOf(classOf(value, bounds), bounds.length + 1, steps) },
      ];
    });
  }, [wanted, shade, districts]);
  useEffect(() => {
    if (!figures) return;
    // The source is that of evaluation: given back empty, and only by who filled it.
    const fill = (some: typeof figures) =>
      map.getSource<GeoJSONSource>('evaluation-points')?.setData(pointFeatures(some));
    fill(figures);
    for (const { number, step } of figures) map.setFeatureState({ source: 'districts', id: number }, { step });
    return () => {
      if (!isAlive(map)) return;
      fill([]);
      for (const { number } of figures) map.removeFeatureState({ source: 'districts', id: number }, 'step');
    };
  }, [map, figures]);
}

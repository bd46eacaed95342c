import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo } from 'react';
import { useEditing } from '../../areas/editor/editing.ts';
import type { DrawnLayer, Recipe } from '../../areas/editor/recipe/recipe.ts';
import { type Features, useFeed } from '../feed.ts';

type Chosen = { layer: DrawnLayer; index: number } | null;

/** What the server made of the recipe, what is shared with others, the version before, and the own parts. */
export function useEditingFeeds(map: MapLibre): void {
  const checked = useEditing((state) => state.checked);
  const base = useEditing((state) => state.base);
  const recipe = useEditing((state) => state.recipe);
  const selected = useEditing((state) => state.selected);
  useFeed(
    map,
    'edit-result',
    useMemo(() => checked && collect([checked.geometry as Geometry]), [checked]),
  );
  useFeed(
    map,
    'edit-overlaps',
    useMemo(() => checked && collect(checked.overlaps.map(({ geometry }) => geometry as Geometry)), [checked]),
  );
  useFeed(
    map,
    'edit-base',
    useMemo(() => base && collect([base.geometry]), [base]),
  );
  const { drawn, cut } = recipe;
  const layer = selected?.layer;
  const index = selected?.index;
  useFeed(
    map,
    'edit-parts',
    useMemo(
      () => partsOf({ drawn, cut }, layer !== undefined && index !== undefined ? { layer, index } : null),
      [drawn, cut, layer, index],
    ),
  );
}

/** Drawn parts and cuts as features that the map tells apart. */
export function partsOf({ drawn, cut }: Pick<Recipe, DrawnLayer>, chosen: Chosen): Features {
  const featuresOf = (layer: DrawnLayer, polygons: Geometry[]): Feature[] =>
    polygons.map((geometry, index) => ({
      type: 'Feature',
      geometry,
      properties: { layer, index, selected: chosen?.layer === layer && chosen.index === index },
    }));
  return { type: 'FeatureCollection', features: [...featuresOf('drawn', drawn), ...featuresOf('cut', cut)] };
}

function collect(geometries: Geometry[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', geometry, properties: {} })),
  };
}

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

const is = (type: 'Point' | 'LineString' | 'Polygon'): ExpressionSpecification => ['==', ['geometry-type'], type];
const role = (name: string): ExpressionSpecification => ['==', ['get', 'role'], name];

/** A place of points, lines and shapes: thin where it is only shown, strong where it is being marked. */
export function placedLayers(palette: Palette): LayerSpecification[] {
  const strong: ExpressionSpecification = ['!=', ['get', 'role'], 'shown'];
  const colour: ExpressionSpecification = ['match', ['get', 'role'], 'outside', palette.answer, palette.strong];
  return [
    {
      id: 'placed-fill',
      type: 'fill',
      source: 'placed',
      filter: is('Polygon'),
      paint: { 'fill-color': colour, 'fill-opacity': ['case', role('outside'), 0.3, 0.14] },
    },
    {
      id: 'placed-casing',
      type: 'line',
      source: 'placed',
      filter: ['!', is('Point')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': ['case', strong, 7, 5], 'line-opacity': 0.8 },
    },
    {
      id: 'placed-line',
      type: 'line',
      source: 'placed',
      filter: ['!', is('Point')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': ['case', strong, 3.5, 2] },
    },
    {
      id: 'placed-point',
      type: 'circle',
      source: 'placed',
      filter: is('Point'),
      paint: {
        'circle-color': ['case', role('vertex'), palette.halo, colour],
        'circle-radius': ['match', ['get', 'role'], 'shown', 5, 'vertex', 5, 9],
        'circle-stroke-color': ['case', role('vertex'), colour, palette.halo],
        'circle-stroke-width': 2.5,
      },
    },
  ];
}

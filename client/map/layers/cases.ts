import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { addedHatchName, removedHatchName } from '../images.ts';
import type { Palette } from '../palette.ts';

const has = (role: string): ExpressionSpecification => ['==', ['get', 'role'], role];

/** The area that is decided on; of a next version what comes in and what goes out, told apart by the slant of the hatch. */
export function caseShapeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'case-fill',
      type: 'fill',
      source: 'case-shapes',
      filter: has('area'),
      paint: { 'fill-color': palette.answer, 'fill-opacity': 0.14 },
    },
    {
      id: 'case-added',
      type: 'fill',
      source: 'case-shapes',
      filter: has('added'),
      paint: { 'fill-pattern': addedHatchName },
    },
    {
      id: 'case-removed',
      type: 'fill',
      source: 'case-shapes',
      filter: has('removed'),
      paint: { 'fill-pattern': removedHatchName },
    },
    {
      id: 'case-casing',
      type: 'line',
      source: 'case-shapes',
      filter: has('area'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 6, 'line-opacity': 0.8 },
    },
    {
      id: 'case-line',
      type: 'line',
      source: 'case-shapes',
      filter: has('area'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.answer, 'line-width': 3 },
    },
    {
      id: 'case-before',
      type: 'line',
      source: 'case-shapes',
      filter: has('before'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.strong, 'line-width': 2.5, 'line-dasharray': [1.5, 1.5] },
    },
  ];
}

/** What waits for a decision: rings, unlike the full marks of ambassadors. */
export function caseMarkLayers(palette: Palette): LayerSpecification[] {
  const pointed: ExpressionSpecification = ['get', 'pointed'];
  return [
    {
      id: 'case-mark',
      type: 'circle',
      source: 'case-marks',
      layout: { 'circle-sort-key': ['case', pointed, 1, 0] },
      paint: {
        'circle-color': ['case', pointed, palette.answer, palette.halo],
        'circle-radius': ['case', pointed, 10, 7.5],
        'circle-stroke-color': palette.answer,
        'circle-stroke-width': 4,
      },
    },
  ];
}

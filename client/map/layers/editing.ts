import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { sharedHatchName } from '../images.ts';
import type { Palette } from '../palette.ts';

const state = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const is = (name: string, value: string): ExpressionSpecification => ['==', ['get', name], value];
const hidden = { visibility: 'none' as const };
const round = { ...hidden, 'line-join': 'round' as const, 'line-cap': 'round' as const };

/** From here on precinct borders are told apart while an area is drawn. */
const bordersZoom = 10.5;

/**
 * What an area being drawn looks like: the result outlined, precincts that are in at once filled, others' areas in a
 * colour of their own. Hidden until an editor is open.
 */
export function editingLayers(palette: Palette): LayerSpecification[] {
  const { accent, strong, other, answer, halo } = palette;
  return [
    {
      id: 'edit-outside',
      type: 'fill',
      source: 'districts',
      layout: hidden,
      paint: { 'fill-color': palette.around, 'fill-opacity': 0.75, 'fill-antialias': false },
    },
    {
      id: 'edit-other-fill',
      type: 'fill',
      source: 'areas',
      layout: hidden,
      paint: { 'fill-color': other, 'fill-opacity': 0.05, 'fill-antialias': false },
    },
    {
      id: 'edit-result-fill',
      type: 'fill',
      source: 'edit-result',
      layout: hidden,
      paint: { 'fill-color': accent, 'fill-opacity': palette.areaFillOpacity, 'fill-antialias': false },
    },
    {
      // Taken out and not yet answered by the server: the ground shows through at once.
      id: 'edit-precinct-out',
      type: 'fill',
      source: 'precincts',
      layout: hidden,
      paint: { 'fill-color': palette.city, 'fill-opacity': ['case', state('removed'), 0.75, 0] },
    },
    {
      id: 'edit-precinct-in',
      type: 'fill',
      source: 'precincts',
      layout: hidden,
      paint: {
        'fill-color': accent,
        'fill-opacity': ['case', state('fresh'), palette.areaFillOpacity * 2.5, state('chosen'), 0.08, 0],
      },
    },
    {
      id: 'edit-precinct-line',
      type: 'line',
      source: 'precincts',
      minzoom: bordersZoom,
      layout: hidden,
      paint: {
        'line-color': palette.districtLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], bordersZoom, 0.3, 13, 0.8, 16, 1.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], bordersZoom, 0, 11.5, 0.8],
      },
    },
    {
      id: 'edit-overlap',
      type: 'fill',
      source: 'edit-overlaps',
      layout: hidden,
      paint: { 'fill-pattern': sharedHatchName },
    },
    {
      id: 'edit-other-line',
      type: 'line',
      source: 'areas',
      layout: round,
      paint: { 'line-color': other, 'line-width': 1.75 },
    },
    {
      id: 'edit-result-casing',
      type: 'line',
      source: 'edit-result',
      layout: round,
      paint: { 'line-color': halo, 'line-width': 6, 'line-opacity': 0.8 },
    },
    {
      id: 'edit-result-line',
      type: 'line',
      source: 'edit-result',
      layout: round,
      paint: { 'line-color': accent, 'line-width': 3 },
    },
    {
      id: 'edit-base-line',
      type: 'line',
      source: 'edit-base',
      layout: { ...hidden, 'line-join': 'round' },
      paint: { 'line-color': strong, 'line-width': 2, 'line-dasharray': [1.5, 2] },
    },
    {
      id: 'edit-cut-fill',
      type: 'fill',
      source: 'edit-parts',
      filter: is('layer', 'cut'),
      layout: hidden,
      paint: { 'fill-color': answer, 'fill-opacity': ['case', ['get', 'selected'], 0.14, 0.05] },
    },
    {
      id: 'edit-part-line',
      type: 'line',
      source: 'edit-parts',
      layout: { ...hidden, 'line-join': 'round' },
      paint: {
        'line-color': ['case', is('layer', 'cut'), answer, strong],
        'line-width': ['case', ['get', 'selected'], 2.5, 1.25],
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'edit-precinct-hover',
      type: 'line',
      source: 'precincts',
      layout: round,
      paint: {
        'line-color': strong,
        'line-width': ['case', state('hovered'), 3, 0],
        'line-opacity': ['case', state('hovered'), 1, 0],
      },
    },
    {
      id: 'edit-handle',
      type: 'circle',
      source: 'edit-handles',
      layout: hidden,
      paint: {
        'circle-color': ['match', ['get', 'kind'], 'midpoint', halo, 'target', halo, 'chosen', answer, strong],
        'circle-opacity': ['match', ['get', 'kind'], 'midpoint', 0.75, 'target', 0, 1],
        'circle-radius': [
          '*',
          ['match', ['get', 'kind'], 'midpoint', 4, 'target', 9, 'chosen', 8, 6],
          ['case', ['get', 'large'], 1.5, 1],
        ],
        'circle-stroke-color': ['match', ['get', 'kind'], 'midpoint', strong, 'target', answer, halo],
        'circle-stroke-width': ['match', ['get', 'kind'], 'midpoint', 1.5, 'target', 3, 2],
      },
    },
  ];
}

/** Every layer that stands only while an editor is open begins like this. */
export const editingPrefix = 'edit-';

/** What others' areas look like while nothing is drawn: replaced by quieter lines. */
export const restingLayerIds = ['area-fill', 'overlap-ground', 'overlap-hatch', 'area-line', 'precinct-line'];

/** Marks of ambassadors. */
export const markLayerIds = ['cluster', 'cluster-count', 'ambassador'];

import type { LayerSpecification } from 'maplibre-gl';
import { semibold } from '../fonts.ts';
import type { Palette } from '../palette.ts';

/** Districts outside the filter step back; those in it and the one pointed at get a line in the accent. */
export function districtStateLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'district-veil',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-color': palette.around,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'outside'], false], 0.75, 0],
        'fill-antialias': false,
      },
    },
    {
      id: 'district-shade',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-color': [
          'interpolate',
          ['linear'],
          ['number', ['feature-state', 'share'], 0],
          0,
          palette.shade[0],
          1,
          palette.shade[1],
        ],
        'fill-opacity': ['case', ['==', ['feature-state', 'share'], null], 0, 0.85],
        'fill-antialias': false,
      },
    },
  ];
}

export function districtChosenLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'district-chosen',
      type: 'line',
      source: 'districts',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.districtText,
        'line-width': [
          'case',
          ['boolean', ['feature-state', 'chosen'], false],
          3,
          ['boolean', ['feature-state', 'hovered'], false],
          2.5,
          0,
        ],
      },
    },
  ];
}

/** The drawn shape or the radius that filters, and the place of an answer. */
export function overlayLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'shape-casing',
      type: 'line',
      source: 'shape',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'shape-line',
      type: 'line',
      source: 'shape',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.answer, 'line-width': 2.5, 'line-dasharray': [2.5, 1.5] },
    },
    {
      id: 'answer-fill',
      type: 'fill',
      source: 'answer',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.answer, 'fill-opacity': 0.12 },
    },
    {
      id: 'answer-casing',
      type: 'line',
      source: 'answer',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': ['interpolate', ['linear'], ['zoom'], 11, 5, 16, 9] },
    },
    {
      id: 'answer-line',
      type: 'line',
      source: 'answer',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.answer, 'line-width': ['interpolate', ['linear'], ['zoom'], 11, 2.5, 16, 5] },
    },
    {
      id: 'answer-point',
      type: 'circle',
      source: 'answer',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.answer,
        'circle-radius': 8,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 3,
      },
    },
  ];
}

/** Zoom from which a district's numeral and its number of results stand one under the other. */
const roomForBoth = 9.6;

/** Past results have no coordinates: their number stands in the middle of the district. */
export function resultLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'result-count',
      type: 'symbol',
      source: 'result-points',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': semibold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 12, 10, 14, 13, 22],
        // On a phone the whole city leaves room for the number alone, and the district's numeral gives way to it.
        'text-offset': ['step', ['zoom'], ['literal', [0, 0]], roomForBoth, ['literal', [0, 1.5]]],
        'text-allow-overlap': ['step', ['zoom'], false, roomForBoth, true],
        'text-ignore-placement': ['step', ['zoom'], false, roomForBoth, true],
      },
      paint: { 'text-color': palette.strong, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

import type { LayerSpecification } from 'maplibre-gl';
import { semibold } from '../fonts.ts';
import { missingHatchName } from '../images.ts';
import type { Palette } from '../palette.ts';

const step = ['number', ['feature-state', 'step'], -2] as const;
const levels = [
  { name: 'evaluation', source: 'districts' },
  { name: 'evaluation-precinct', source: 'precincts' },
] as const;

/** `step` of a district or precinct: 0–4 on the scale, -1 where the figure is not known; without it nothing is drawn. */
export function evaluationFills({ steps, districtLine }: Palette): LayerSpecification[] {
  return [
    ...levels.flatMap(({ name, source }): LayerSpecification[] => [
      {
        id: `${name}-fill`,
        type: 'fill',
        source,
        paint: {
          'fill-color': [
            'match',
            step as never,
            0,
            steps[0],
            1,
            steps[1],
            2,
            steps[2],
            3,
            steps[3],
            4,
            steps[4],
            steps[0],
          ],
          'fill-opacity': ['case', ['>=', step as never, 0], 0.92, 0],
          'fill-antialias': false,
        },
      },
      {
        id: `${name}-missing`,
        type: 'fill',
        source,
        paint: {
          'fill-pattern': missingHatchName,
          'fill-opacity': ['case', ['==', step as never, -1], 1, 0],
          'fill-antialias': false,
        },
      },
    ]),
    {
      id: 'evaluation-precinct-line',
      type: 'line',
      source: 'precincts',
      paint: {
        'line-color': districtLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.4, 14, 1.2],
        'line-opacity': ['case', ['>=', step as never, -1], 0.7, 0],
      },
    },
  ];
}

/** The precinct that is pointed at, on the map or in the ranking. */
export function evaluationPointed({ strong }: Palette): LayerSpecification[] {
  const pointed = ['boolean', ['feature-state', 'pointed'], false];
  return [
    {
      id: 'evaluation-precinct-pointed',
      type: 'line',
      source: 'precincts',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': strong, 'line-width': 3, 'line-opacity': ['case', pointed as never, 1, 0] },
    },
  ];
}

/** Zoom from which a district's numeral and its figure stand one under the other. */
const roomForBoth = 9.6;

/** The figure itself in the middle of its place, so that nobody has to read it from a colour. */
export function evaluationLabels(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'evaluation-label',
      type: 'symbol',
      source: 'evaluation-points',
      filter: ['==', ['get', 'level'], 'district'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': semibold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 12, 10, 13, 13, 20],
        'text-offset': [
          'step',
          ['zoom'],
          ['literal', [0, 0]],
          roomForBoth,
          ['literal', [0, 1.5]],
          11.2,
          ['literal', [0, 2.1]],
        ],
      },
      paint: { 'text-color': palette.strong, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
    {
      id: 'evaluation-precinct-label',
      type: 'symbol',
      source: 'evaluation-points',
      filter: ['==', ['get', 'level'], 'precinct'],
      minzoom: 12,
      layout: { 'text-field': ['get', 'label'], 'text-font': semibold, 'text-size': 14 },
      paint: { 'text-color': palette.strong, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

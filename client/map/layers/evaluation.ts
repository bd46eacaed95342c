import type { LayerSpecification } from 'maplibre-gl';
import { semibold } from '../fonts.ts';
import { missingHatchName } from '../images.ts';
import type { Palette } from '../palette.ts';

/** `step` of a district: 0–4 on the scale, -1 where the figure is not known; without it nothing is drawn. */
export function evaluationFills({ steps }: Palette): LayerSpecification[] {
  const step = ['number', ['feature-state', 'step'], -2] as const;
  return [
    {
      id: 'evaluation-fill',
      type: 'fill',
      source: 'districts',
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
      id: 'evaluation-missing',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-pattern': missingHatchName,
        'fill-opacity': ['case', ['==', step as never, -1], 1, 0],
        'fill-antialias': false,
      },
    },
  ];
}

/** Zoom from which a district's numeral and its figure stand one under the other. */
const roomForBoth = 9.6;

/** The figure itself in the middle of its district, so that nobody has to read it from a colour. */
export function evaluationLabels(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'evaluation-label',
      type: 'symbol',
      source: 'evaluation-points',
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
  ];
}

import type { LayerSpecification } from 'maplibre-gl';
import { semibold } from '../fonts.ts';
import { gapHatchName } from '../images.ts';
import type { Palette } from '../palette.ts';

/** Unserved neighbourhoods: a hatch, so that they are told from areas without their colour, and how many live there. */
export function gapLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'gap-fill', type: 'fill', source: 'gaps', paint: { 'fill-pattern': gapHatchName } },
    {
      id: 'gap-line',
      type: 'line',
      source: 'gaps',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.answer,
        'line-width': ['case', ['boolean', ['feature-state', 'pointed'], false], 4, 1.5],
      },
    },
    {
      id: 'gap-count',
      type: 'symbol',
      source: 'gap-points',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': semibold,
        'text-size': 14,
        'text-padding': 2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.answer, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

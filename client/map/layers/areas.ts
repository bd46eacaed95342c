import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { semibold } from '../fonts.ts';
import { hatchName, markerName } from '../images.ts';
import type { Palette } from '../palette.ts';

const state = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const pointedAt: ExpressionSpecification = ['any', state('hovered'), state('selected')];

/** Seen from afar the lines are thinner, so that small areas do not drown in their own outline. */
function widthAt({ areaLineWidth }: Palette, factor: number): ExpressionSpecification {
  return ['case', state('selected'), 3.5, state('hovered'), 3, areaLineWidth * factor];
}

/** Areas of all kinds look alike; where several serve, a hatch says so instead of mixed colours. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': palette.accent,
        'fill-opacity': ['case', pointedAt, palette.areaFillOpacity * 2, palette.areaFillOpacity],
        'fill-antialias': false,
      },
    },
    {
      // Paints the city back under the hatch: one fill over another would look like a third colour.
      id: 'overlap-ground',
      type: 'fill',
      source: 'overlaps',
      paint: { 'fill-color': palette.city, 'fill-antialias': false },
    },
    { id: 'overlap-hatch', type: 'fill', source: 'overlaps', paint: { 'fill-pattern': hatchName } },
    {
      id: 'area-line',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', pointedAt, palette.strong, palette.accent],
        'line-width': ['interpolate', ['linear'], ['zoom'], 9.5, widthAt(palette, 0.6), 12.5, widthAt(palette, 1)],
      },
    },
  ];
}

/** Ambassadors: the shape of the mark tells the kind of area; many together are a ring with their number. */
export function ambassadorLayers(palette: Palette): LayerSpecification[] {
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      id: 'cluster',
      type: 'circle',
      source: 'ambassadors',
      filter: isCluster,
      paint: {
        'circle-color': palette.accent,
        'circle-radius': ['interpolate', ['linear'], ['get', 'point_count'], 2, 15, 10, 20, 50, 28],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'cluster-count',
      type: 'symbol',
      source: 'ambassadors',
      filter: isCluster,
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': semibold,
        'text-size': 15,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.accentText },
    },
    {
      id: 'ambassador',
      type: 'symbol',
      source: 'ambassadors',
      filter: ['!', isCluster],
      layout: {
        'icon-image': markerImage(),
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'icon-padding': 4,
        'text-field': ['step', ['zoom'], '', 12.5, ['get', 'name']],
        'text-font': semibold,
        'text-size': 13,
        'text-anchor': 'left',
        'text-offset': [1.1, 0],
        'text-justify': 'left',
        'text-optional': true,
        'text-max-width': 12,
      },
      paint: {
        'text-color': palette.strong,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
      },
    },
  ];
}

function markerImage(): ExpressionSpecification {
  return [
    'match',
    ['get', 'kind'],
    'estate',
    ['case', ['get', 'pointed'], markerName('estate', true), markerName('estate', false)],
    'streets',
    ['case', ['get', 'pointed'], markerName('streets', true), markerName('streets', false)],
    ['case', ['get', 'pointed'], markerName('part-of-district', true), markerName('part-of-district', false)],
  ];
}

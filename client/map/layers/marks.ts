import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { semibold } from '../fonts.ts';
import { pointedSuffix } from '../marks/images.ts';
import type { Palette } from '../palette.ts';

const isCluster: ExpressionSpecification = ['has', 'point_count'];
const pointed: ExpressionSpecification = ['get', 'pointed'];

/** Meetings, needs, proposals or workshops: a mark whose image tells the stage; many together are a ring with their number. */
export function markLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'mark-cluster-pointed',
      type: 'circle',
      source: 'marks',
      filter: ['all', isCluster, pointed],
      paint: { 'circle-color': palette.strong, 'circle-radius': 27 },
    },
    {
      id: 'mark-cluster',
      type: 'symbol',
      source: 'marks',
      filter: isCluster,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-size': ['interpolate', ['linear'], ['get', 'point_count'], 2, 0.8, 10, 0.95, 100, 1.15],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': semibold,
        'text-size': 15,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ['case', ['get', 'mixed'], palette.strong, palette.accentText] },
    },
    {
      id: 'mark',
      type: 'symbol',
      source: 'marks',
      filter: ['!', isCluster],
      layout: {
        'icon-image': ['concat', ['get', 'icon'], ['case', pointed, pointedSuffix, '']],
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'symbol-sort-key': ['case', pointed, 1, 0],
        'text-field': ['step', ['zoom'], '', 13.5, ['get', 'label']],
        'text-font': semibold,
        'text-size': 13,
        'text-anchor': 'left',
        'text-offset': [1.2, -1.3],
        'text-justify': 'left',
        'text-optional': true,
        'text-max-width': 12,
      },
      paint: { 'text-color': palette.strong, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

/** Layers on which a mark or a cluster is pointed at and tapped. */
export const markHitLayers = ['mark-cluster', 'mark'];

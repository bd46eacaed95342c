import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { semibold } from '../fonts.ts';
import { meetingMark } from '../images.ts';
import type { Palette } from '../palette.ts';

const isCluster: ExpressionSpecification = ['has', 'point_count'];

/** Meetings: a pin whose filling tells the state; many together are a ring with their number. */
export function meetingLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'meeting-cluster',
      type: 'circle',
      source: 'meetings',
      filter: isCluster,
      paint: {
        'circle-color': ['case', ['get', 'pointed'], palette.strong, palette.accent],
        'circle-radius': ['interpolate', ['linear'], ['get', 'point_count'], 2, 15, 10, 20, 50, 28],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'meeting-count',
      type: 'symbol',
      source: 'meetings',
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
      id: 'meeting',
      type: 'symbol',
      source: 'meetings',
      filter: ['!', isCluster],
      layout: {
        'icon-image': [
          'case',
          ['get', 'pointed'],
          [
            'match',
            ['get', 'stage'],
            'held',
            meetingMark('held', true),
            'cancelled',
            meetingMark('cancelled', true),
            meetingMark('planned', true),
          ],
          [
            'match',
            ['get', 'stage'],
            'held',
            meetingMark('held', false),
            'cancelled',
            meetingMark('cancelled', false),
            meetingMark('planned', false),
          ],
        ],
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'text-field': ['step', ['zoom'], '', 12.5, ['get', 'label']],
        'text-font': semibold,
        'text-size': 13,
        'text-anchor': 'left',
        'text-offset': [1.1, -1],
        'text-justify': 'left',
        'text-optional': true,
        'text-max-width': 12,
      },
      paint: { 'text-color': palette.strong, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}

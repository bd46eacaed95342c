import type { LayerSpecification } from 'maplibre-gl';
import { precinctZoom } from '../bounds.ts';
import { regular, semibold } from '../fonts.ts';
import type { Palette } from '../palette.ts';

const isNamed = (name: string) => ['==', ['get', 'kind'], name] as ['==', ['get', string], string];

/** Land, parks, water, tram lines and borders: what lies under the areas. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'around', type: 'background', paint: { 'background-color': palette.around } },
    {
      id: 'city',
      type: 'fill',
      source: 'districts',
      paint: { 'fill-color': palette.city, 'fill-antialias': false },
    },
    {
      id: 'park',
      type: 'fill',
      source: 'basemap',
      filter: ['all', isNamed('park'), ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': palette.park },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'basemap',
      filter: ['all', ['in', ['get', 'kind'], ['literal', ['water', 'river']]], ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'river',
      type: 'line',
      source: 'basemap',
      filter: [
        'all',
        ['in', ['get', 'kind'], ['literal', ['water', 'river']]],
        ['==', ['geometry-type'], 'LineString'],
      ],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.water,
        'line-width': ['interpolate', ['exponential', 1.8], ['zoom'], 9, 3, 11, 6, 13, 14, 15, 44, 17, 130],
      },
    },
    {
      id: 'precinct-line',
      type: 'line',
      source: 'precincts',
      minzoom: precinctZoom,
      paint: {
        'line-color': palette.precinct,
        'line-width': ['interpolate', ['linear'], ['zoom'], 13, 0.6, 16, 1.4],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 13, 0, 13.4, 1],
      },
    },
    {
      id: 'tram',
      type: 'line',
      source: 'basemap',
      filter: isNamed('tram'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.tram,
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.7, 13, 1.2, 16, 2.4],
      },
    },
    {
      id: 'district-line',
      type: 'line',
      source: 'districts',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.districtLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.8, 12, 1.4, 16, 2.6],
      },
    },
  ];
}

/** Names, from the smallest to the largest; later ones win the room. */
export function nameLayers(palette: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.6 };
  return [
    {
      id: 'precinct-number',
      type: 'symbol',
      source: 'precinct-points',
      minzoom: 14.5,
      layout: { 'text-field': ['concat', '№ ', ['get', 'number']], 'text-font': regular, 'text-size': 11 },
      paint: { ...halo, 'text-color': palette.districtText },
    },
    {
      id: 'stop-name',
      type: 'symbol',
      source: 'labels',
      filter: isNamed('stop'),
      minzoom: 14.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': regular,
        'text-size': 12,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: { ...halo, 'text-color': palette.stopText },
    },
    {
      id: 'neighbourhood-name',
      type: 'symbol',
      source: 'labels',
      filter: isNamed('neighbourhood'),
      minzoom: 12,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': regular,
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 12, 15, 15],
        'text-max-width': 7,
        'text-padding': 8,
      },
      paint: { ...halo, 'text-color': palette.placeText },
    },
    {
      id: 'river-name',
      type: 'symbol',
      source: 'basemap',
      filter: ['all', isNamed('river'), ['to-boolean', ['get', 'name']], ['==', ['geometry-type'], 'LineString']],
      minzoom: 10.5,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': regular,
        'text-letter-spacing': 0.25,
        'text-size': ['interpolate', ['linear'], ['zoom'], 10.5, 12, 15, 17],
        'text-max-angle': 32,
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.water, 'text-halo-width': 1.2 },
    },
    {
      id: 'district-name',
      type: 'symbol',
      source: 'district-points',
      layout: {
        'text-field': [
          'step',
          ['zoom'],
          ['get', 'roman'],
          11.2,
          ['format', ['get', 'roman'], { 'font-scale': 1.35 }, '\n', {}, ['get', 'name'], { 'font-scale': 0.85 }],
        ],
        'text-font': semibold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 13, 10.5, 18, 11.2, 16, 14, 19],
        'text-max-width': 8,
        'text-line-height': 1.15,
        'text-padding': 2,
      },
      paint: { ...halo, 'text-color': palette.districtText },
    },
  ];
}

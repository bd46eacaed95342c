import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { ambassadorLayers, areaLayers } from './layers/areas.ts';
import { groundLayers, nameLayers } from './layers/base.ts';
import { caseMarkLayers, caseShapeLayers } from './layers/cases.ts';
import { districtChosenLayers, districtStateLayers, overlayLayers, resultLayers } from './layers/chosen.ts';
import { editingLayers } from './layers/editing.ts';
import { evaluationFills, evaluationLabels, evaluationPointed } from './layers/evaluation.ts';
import { gapLayers } from './layers/gaps.ts';
import { markLayers } from './layers/marks.ts';
import { placedLayers } from './layers/placed.ts';
import type { Palette } from './palette.ts';

/** Every source of the style; each is filled with `feed` once its features have come. */
export const sourceIds = [
  'districts',
  'district-points',
  'precincts',
  'precinct-points',
  'basemap',
  'labels',
  'areas',
  'overlaps',
  'shape',
  'answer',
  'result-points',
  'evaluation-points',
  'ambassadors',
  'placed',
  'marks',
  'gaps',
  'gap-points',
  'edit-result',
  'edit-overlaps',
  'edit-base',
  'edit-parts',
  'edit-handles',
  'case-shapes',
  'case-marks',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Sources whose features are told apart by a property, so that they can be marked as hovered, selected or chosen. */
const keys: Partial<Record<SourceId, string>> = { districts: 'number', precincts: 'number', areas: 'id', gaps: 'id' };

/**
 * The house style: drawn from our own features alone, without glyphs, sprites or tiles of anybody, so that it is
 * readable without a network.
 */
export function houseStyle(palette: Palette): StyleSpecification {
  const sources = Object.fromEntries(
    sourceIds.map((id) => [
      id,
      {
        type: 'geojson' as const,
        data: { type: 'FeatureCollection' as const, features: [] },
        ...(keys[id] && { promoteId: keys[id] }),
      },
    ]),
  );
  const ground = groundLayers(palette);
  // Areas lie on the land; water, tram lines and borders stay legible above their fill.
  const network = ground.splice(ground.findIndex(({ id }) => id === 'water'));
  const areas = areaLayers(palette);
  const outlines = areas.splice(areas.findIndex(({ id }) => id === 'area-line'));
  return {
    version: 8,
    name: 'Okolica',
    sources,
    layers: [
      ...ground,
      ...evaluationFills(palette),
      ...districtStateLayers(palette),
      ...areas,
      ...network,
      ...outlines,
      ...districtChosenLayers(palette),
      ...evaluationPointed(palette),
      ...gapLayers(palette),
      ...editingLayers(palette),
      ...caseShapeLayers(palette),
      ...overlayLayers(palette),
      ...nameLayers(palette),
      ...resultLayers(palette),
      ...evaluationLabels(palette),
      ...ambassadorLayers(palette),
      ...caseMarkLayers(palette),
      ...placedLayers(palette),
      ...markLayers(palette),
    ],
  };
}

/**
 * Gives a map that already shows the house style the colours of another palette. Only paint changes, so features,
 * states and a drawing under way stay as they are.
 */
export function recolour(map: MapLibre, palette: Palette): void {
  for (const layer of houseStyle(palette).layers)
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, name as Parameters<MapLibre['setPaintProperty']>[1], value);
}

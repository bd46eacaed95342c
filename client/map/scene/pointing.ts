import { useNavigate } from '@tanstack/react-router';
import type { MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { useFilter } from '../../filter/address.ts';
import { toggled } from '../../filter/address-parts.ts';
import { mostZoom } from '../bounds.ts';
import { useCases } from '../cases.ts';
import { highlight } from '../highlight.ts';
import { useIsPlacing } from '../placing/placing.ts';
import { prefersStill } from '../scheme.ts';
import { useMarkScreen } from '../subject.ts';
import { useTool } from '../tool.ts';
import { useAsk } from './ask.ts';
import { useKindWords } from './kind-words.ts';
import { aroundMark, kindsIn, markAt } from './mark-pointing.ts';

type Pointed = { area: number | null; slug: string | null; several: boolean; cluster: MapGeoJSONFeature | null };

/**
 * Hover and tap: areas and marks are pointed at together with their list items; a tap does what the tool says.
 *
 * @param editing an area is being drawn: the map is for its tools alone
 */
export function usePointing(map: MapLibre, withResults: boolean, editing: boolean): void {
  const wordsOf = useKindWords();
  const current = useTool();
  const navigate = useNavigate();
  const ask = useAsk();
  const deciding = useCases((state) => state.open);
  const placing = useIsPlacing();
  const [, changeFilter] = useFilter();
  const markScreen = useMarkScreen();
  const byDistrict = current === 'districts' || (withResults && current === 'ask');

  useEffect(() => {
    if (editing || current === 'shape' || current === 'near' || current === 'place' || current === 'marks') return;
    const move = ({ point }: MapMouseEvent) => {
      if (byDistrict) {
        const number = districtAt(map, point);
        highlight.set({ hoveredDistrict: number, hoveredPrecinct: precinctAt(map, point) });
        map.getCanvas().style.cursor = number === null ? '' : 'pointer';
        return;
      }
      const gap = gapAt(map, point);
      const mark = markAt(map, point);
      const nothing = { area: null, cluster: null };
      const { area, cluster } = gap !== null ? nothing : mark ? { area: null, cluster: mark } : pointedAt(map, point);
      highlight.set({ hoveredArea: area, hoveredMark: mark?.properties.id ?? null, pointedGap: gap });
      const canvas = map.getCanvas();
      canvas.style.cursor = area !== null || cluster || gap !== null ? 'pointer' : '';
      const kinds = mark && kindsIn(mark);
      canvas.title = kinds ? wordsOf(kinds) : '';
    };
    const leave = () =>
      highlight.set({
        hoveredArea: null,
        hoveredDistrict: null,
        hoveredPrecinct: null,
        hoveredMark: null,
        pointedGap: null,
      });
    const tap = ({ point, lngLat }: MapMouseEvent) => {
      if (placing && !byDistrict) return;
      if (byDistrict) {
        const number = districtAt(map, point);
        if (number !== null) changeFilter((filter) => ({ ...filter, district: toggled(filter.district, number) }));
        return;
      }
      const gap = gapAt(map, point);
      if (gap !== null) return highlight.set({ pointedGap: gap, chosenGap: gap });
      const mark = markAt(map, point);
      if (mark?.properties.id !== undefined) {
        if (!markScreen) return;
        const params = { id: String(mark.properties.id) };
        return void navigate({ to: markScreen, params, search: true, resetScroll: false });
      }
      if (mark) {
        // What is in one house stays together at every zoom: the list then names it.
        if (mark.properties.expansionZoom <= mostZoom) return expand(map, mark);
        return changeFilter((filter) => ({ ...filter, near: aroundMark(mark) }));
      }
      const { slug, several, cluster } = pointedAt(map, point);
      if (cluster) return expand(map, cluster);
      // A decision being written is not left by a tap beside it.
      if (deciding) return;
      if (slug !== null && !several)
        return void navigate({ to: '/ambassadors/$slug', params: { slug }, search: true, resetScroll: false });
      ask([lngLat.lng, lngLat.lat]);
    };
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('click', tap);
    return () => {
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('click', tap);
      leave();
      map.getCanvas().style.cursor = '';
      map.getCanvas().title = '';
    };
  }, [map, current, byDistrict, editing, deciding, placing, markScreen, navigate, ask, changeFilter, wordsOf]);
}

function gapAt(map: MapLibre, point: MapMouseEvent['point']): string | null {
  const [feature] = map.queryRenderedFeatures(point, { layers: ['gap-fill'] });
  return (feature?.properties.id as string | undefined) ?? null;
}

function districtAt(map: MapLibre, point: MapMouseEvent['point']): number | null {
  const [feature] = map.queryRenderedFeatures(point, { layers: ['city'] });
  return (feature?.properties.number as number | undefined) ?? null;
}

/** Of those that stand for a figure, known or not. */
function precinctAt(map: MapLibre, point: MapMouseEvent['point']): number | null {
  const [feature] = map.queryRenderedFeatures(point, { layers: ['evaluation-precinct-fill'] });
  return feature?.state.step === undefined ? null : (feature.properties.number as number);
}

/** A mark wins over areas; of several areas the smallest is pointed at. */
function pointedAt(map: MapLibre, point: MapMouseEvent['point']): Pointed {
  const [mark] = map.queryRenderedFeatures(point, { layers: ['cluster', 'ambassador'] });
  if (mark?.properties.point_count) return { area: null, slug: null, several: false, cluster: mark };
  if (mark) return { area: mark.properties.area, slug: mark.properties.slug, several: false, cluster: null };
  const areas = map.queryRenderedFeatures(point, { layers: ['area-fill'] });
  const [smallest] = areas.sort((one, other) => one.properties.areaKm2 - other.properties.areaKm2);
  if (!smallest) return { area: null, slug: null, several: false, cluster: null };
  const distinct = new Set(areas.map(({ properties }) => properties.id));
  const { id, slug } = smallest.properties;
  return { area: id, slug, several: distinct.size > 1, cluster: null };
}

function expand(map: MapLibre, cluster: MapGeoJSONFeature): void {
  if (cluster.geometry.type !== 'Point') return;
  const [lng = 0, lat = 0] = cluster.geometry.coordinates;
  map.easeTo({
    center: { lng, lat },
    zoom: Math.max(map.getZoom() + 0.5, cluster.properties.expansionZoom + 0.05),
    duration: prefersStill() ? 0 : 400,
  });
}

import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { type Filter, writeShape } from '../../../server/filter/filter.ts';
import { useFilter } from '../../filter/address.ts';
import { paddingOf, uniteBoxes } from '../bounds.ts';
import { boxAround } from '../circle.ts';
import { type Bbox, useHighlight } from '../highlight.ts';
import { prefersStill } from '../scheme.ts';
import { type AreaFeature, type DistrictProperties, useAreas, useDistricts } from '../served.ts';
import { tool } from '../tool.ts';
import { useView, view } from '../view.ts';

const durationMs = 450;
const mostZoomToShow = 15;

/** Tells `view` where the map looks, and moves the map: on request, to an answer, and to what the filter speaks of. */
export function useCamera(map: MapLibre): void {
  useEffect(() => {
    const tell = () => {
      const bounds = map.getBounds();
      const { lng, lat } = map.getCenter();
      view.set({
        bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
        center: [lng, lat],
      });
    };
    tell();
    map.on('moveend', tell);
    map.on('resize', tell);
    return () => {
      map.off('moveend', tell);
      map.off('resize', tell);
      view.set({ bounds: null, center: null });
    };
  }, [map]);

  const goTo = useView((state) => state.goTo);
  useEffect(() => {
    if (goTo) show(map, goTo.bbox, goTo.mostZoom);
  }, [map, goTo]);

  const answerBox = useHighlight((state) => state.answer?.bbox);
  useEffect(() => {
    if (answerBox) show(map, answerBox, 15.5);
  }, [map, answerBox]);

  useFilterCamera(map);
}

/** Moves only when the place in the filter changes, and not while districts are being tapped on the map itself. */
function useFilterCamera(map: MapLibre): void {
  const [filter] = useFilter();
  const districts = useDistricts().data?.features;
  const areas = useAreas(filter.area !== undefined).data?.features;
  const shown = useRef('');
  useEffect(() => {
    const key = placeKey(filter);
    if (key === shown.current) return;
    const box = filterBox(
      filter,
      districts?.map(({ properties }) => properties),
      areas,
    );
    if (key !== '' && !box) return;
    shown.current = key;
    if (box && tool.get().tool !== 'districts') show(map, box);
  }, [map, filter, districts, areas]);
}

function placeKey({ district, area, near, shape }: Filter): string {
  if (!district && area === undefined && !near && !shape) return '';
  return `${district}|${area}|${near}|${shape && writeShape(shape)}`;
}

/** The smallest part of the filter decides; null while what it names has not come. */
function filterBox(
  { district, area, near, shape }: Filter,
  districts: DistrictProperties[] | undefined,
  areas: AreaFeature[] | undefined,
): Bbox | null {
  if (shape) return uniteBoxes(shape.map(([lon, lat]) => [lon, lat, lon, lat]));
  if (near) return boxAround(near);
  if (area !== undefined) return areas?.find(({ properties }) => properties.id === area)?.properties.bbox ?? null;
  return uniteBoxes((districts ?? []).filter(({ number }) => district?.includes(number)).map(({ bbox }) => bbox));
}

function show(map: MapLibre, bbox: Bbox, mostZoom = mostZoomToShow): void {
  const padding = paddingOf(window.innerWidth);
  map.fitBounds(bbox, { padding, duration: prefersStill() ? 0 : durationMs, linear: true, maxZoom: mostZoom });
}

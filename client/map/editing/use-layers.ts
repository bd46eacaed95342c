import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useEditing } from '../../areas/editor/editing.ts';
import { isAlive } from '../alive.ts';
import { editingPrefix, markLayerIds, restingLayerIds } from '../layers/editing.ts';

/** While an editor is open its layers stand and others' areas step back. */
export function useEditingLayers(map: MapLibre): void {
  const stayInside = useEditing((state) => state.stayInside);
  const withPoints = useEditing(({ tool }) => tool === 'draw' || tool === 'cut' || tool === 'shape');
  useEffect(() => {
    const show = (open: boolean) => {
      for (const id of map.getLayersOrder()) {
        if (id.startsWith(editingPrefix)) map.setLayoutProperty(id, 'visibility', open ? 'visible' : 'none');
        else if (restingLayerIds.includes(id)) map.setLayoutProperty(id, 'visibility', open ? 'none' : 'visible');
      }
    };
    show(true);
    return () => {
      if (isAlive(map)) show(false);
    };
  }, [map]);
  useEffect(() => {
    if (!withPoints) return;
    // Marks would be taken for points.
    for (const id of markLayerIds) map.setLayoutProperty(id, 'visibility', 'none');
    return () => {
      if (isAlive(map)) for (const id of markLayerIds) map.setLayoutProperty(id, 'visibility', 'visible');
    };
  }, [map, withPoints]);
  useEffect(() => {
    map.setFilter('edit-outside', stayInside === null ? ['literal', false] : ['!=', ['get', 'number'], stayInside]);
  }, [map, stayInside]);
}

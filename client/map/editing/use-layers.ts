import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useEditing } from '../../areas/editor/editing.ts';
import { editingPrefix, restingLayerIds } from '../layers/editing.ts';

/** While an editor is open its layers stand and others' areas step back. */
export function useEditingLayers(map: MapLibre): void {
  const stayInside = useEditing((state) => state.stayInside);
  useEffect(() => {
    const show = (open: boolean) => {
      for (const id of map.getLayersOrder()) {
        if (id.startsWith(editingPrefix)) map.setLayoutProperty(id, 'visibility', open ? 'visible' : 'none');
        else if (restingLayerIds.includes(id)) map.setLayoutProperty(id, 'visibility', open ? 'none' : 'visible');
      }
    };
    show(true);
    return () => show(false);
  }, [map]);
  useEffect(() => {
    map.setFilter('edit-outside', stayInside === null ? ['literal', false] : ['!=', ['get', 'number'], stayInside]);
  }, [map, stayInside]);
}

import { ChevronLeft, ChevronRight, CircleMinus, CirclePlus, Shapes, Trash2 } from 'lucide-react';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { editing, say, useEditing } from '../../areas/editor/editing.ts';
import { partsIn, polygonOf, removePart, stepPart } from './part-steps.ts';
import type { PrecinctShapes } from './precinct-shapes.ts';
import { SnapButton } from './SnapButton.tsx';
import { ToolButton, ToolRow } from './ToolRow.tsx';
import { useHandles } from './use-handles.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useSnapping } from './use-snapping.ts';
import { useVertexSteps } from './use-vertex-steps.ts';

/** Edits vertices of drawn parts and cuts: by mouse and finger on their handles, by buttons, and by keys. */
export function ShapeTool({ map, shapes }: { map: MapLibre; shapes: PrecinctShapes }) {
  const { t } = useTranslation('editing');
  const selected = useEditing((state) => state.selected);
  const recipe = useEditing((state) => state.recipe);
  const parts = partsIn(recipe);
  const polygon = polygonOf(recipe, selected);
  const steps = useVertexSteps(map);
  useHandles(map, steps, useSnapping(map, shapes, selected));

  useEffect(() => {
    if (!editing.get().selected) stepPart(1);
  }, []);

  const nextPart = (by: 1 | -1) => {
    const part = stepPart(by);
    if (!part) return;
    const place = parts.findIndex(({ layer, index }) => layer === part.layer && index === part.index) + 1;
    say(t(part.layer === 'drawn' ? 'shape.partChosen' : 'shape.cutChosen', { place, of: parts.length }));
    steps.showPart();
  };
  const deletePart = () => {
    if (selected) removePart(selected, t(selected.layer === 'drawn' ? 'shape.partRemoved' : 'shape.cutRemoved'));
  };
  const leave = () => {
    if (selected) return editing.set({ selected: null });
    editing.set({ tool: 'pan' });
    say(t('tools.down'));
  };
  useMapKeys(map, ({ key, altKey, shiftKey }) => {
    if (key === 'PageDown') nextPart(1);
    else if (key === 'PageUp') nextPart(-1);
    else if (key === 'Escape') leave();
    else return steps.press(key, altKey, shiftKey);
    return true;
  });

  if (parts.length === 0) return <ToolRow hint={t('shape.nothing')} />;
  const noVertex = selected === null || selected.vertex === null;
  return (
    <ToolRow hint={hintOf()}>
      <ToolButton
        brief="always"
        label={t('shape.previousVertex')}
        icon={<ChevronLeft aria-hidden size={18} />}
        onPress={() => steps.step(-1)}
        disabled={!polygon}
      />
      <ToolButton
        brief="always"
        label={t('shape.nextVertex')}
        icon={<ChevronRight aria-hidden size={18} />}
        onPress={() => steps.step(1)}
        disabled={!polygon}
      />
      <ToolButton
        brief="phone"
        label={t('shape.insert')}
        icon={<CirclePlus aria-hidden size={18} />}
        onPress={steps.insert}
        disabled={noVertex}
      />
      <ToolButton
        brief="phone"
        label={t('shape.remove')}
        icon={<CircleMinus aria-hidden size={18} />}
        onPress={steps.remove}
        disabled={noVertex}
      />
      <SnapButton />
      {parts.length > 1 && (
        <ToolButton
          label={t('shape.nextPart')}
          icon={<Shapes aria-hidden size={18} />}
          brief="phone"
          onPress={() => nextPart(1)}
        />
      )}
      <ToolButton
        brief="always"
        label={t('shape.removePart')}
        icon={<Trash2 aria-hidden size={18} />}
        onPress={deletePart}
        disabled={!polygon}
      />
    </ToolRow>
  );

  function hintOf(): string {
    if (!polygon) return t('shape.choose');
    return noVertex ? t('shape.hint') : t('shape.vertexHint');
  }
}

import { Check, Plus, Trash2, Undo2 } from 'lucide-react';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, editing, say } from '../../areas/editor/editing.ts';
import { addCut, addDrawn } from '../../areas/editor/recipe/polygons.ts';
import type { DrawnLayer } from '../../areas/editor/recipe/recipe.ts';
import { isAlive } from '../alive.ts';
import { Crosshair } from '../Crosshair.tsx';
import { type Sketch, startSketch } from '../drawing/sketch.ts';
import type { Palette } from '../palette.ts';
import { OverMap } from './OverMap.tsx';
import type { PrecinctShapes } from './precinct-shapes.ts';
import { SnapButton } from './SnapButton.tsx';
import { ToolButton, ToolRow } from './ToolRow.tsx';
import { unfinished } from './unfinished.ts';
import { useCrosshairKeys } from './use-crosshair-keys.ts';
import { useSnapping } from './use-snapping.ts';

type DrawToolProps = { map: MapLibre; palette: Palette; shapes: PrecinctShapes; layer: DrawnLayer };

/**
 * Draws a part of the area, or a piece that is cut out: by mouse or finger, under a crosshair with a button, or by
 * keys. What was left unfinished comes back with the tool.
 */
export function DrawTool({ map, palette, shapes, layer }: DrawToolProps) {
  const { t } = useTranslation('editing');
  const [count, setCount] = useState(0);
  const sketch = useRef<Sketch>(null);
  const snap = useSnapping(map, shapes, null);

  const finished = (ring: [number, number][]) => {
    const [first] = ring;
    if (!first) return;
    const polygon = { type: 'Polygon' as const, coordinates: [[...ring, first]] };
    const { recipe } = editing.get();
    unfinished.keep(layer, []);
    if (layer === 'drawn') change(addDrawn(recipe, polygon), t('draw.done', { count: ring.length }));
    else change(addCut(recipe, polygon), t('cut.done', { count: ring.length }));
    editing.set({ tool: 'shape', selected: { layer, index: recipe[layer].length, vertex: null } });
  };

  const heard = (now: number, before: number) => {
    setCount(now);
    const last = sketch.current?.points().at(-1);
    if (now < before) say(t('draw.undone', { count: now }));
    else say(t(last && snap(last) ? 'draw.addedSnapped' : 'draw.added', { count: now }));
  };
  const acts = useRef({ finished, heard });
  acts.current = { finished, heard };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another palette recolours the drawing below; it must not start anew
  useEffect(() => {
    let done = false;
    let told = 0;
    const kept = unfinished.of(layer);
    const started = startSketch(
      map,
      palette,
      {
        onChange(now) {
          if (sketch.current) acts.current.heard(now, told);
          told = now;
        },
        onFinish(ring) {
          done = true;
          queueMicrotask(() => acts.current.finished(ring));
        },
      },
      {
        snap: (place) => snap(place)?.place ?? null,
        mayCross: true,
        colour: layer === 'drawn' ? 'strong' : 'answer',
      },
    );
    for (const place of kept) started.add(place);
    setCount(kept.length);
    if (kept.length > 0) say(t('draw.restored', { count: kept.length }));
    sketch.current = started;
    return () => {
      if (!done) unfinished.keep(layer, started.points());
      sketch.current = null;
      if (isAlive(map)) started.stop();
      setCount(0);
    };
  }, [map, layer, snap]);
  useEffect(() => sketch.current?.recolour(palette), [palette]);

  const add = (place: [number, number]) => {
    const before = sketch.current?.count() ?? 0;
    sketch.current?.add(place);
    if (sketch.current?.count() === before) say(t('draw.samePlace'));
  };
  const undo = () => sketch.current?.undo();
  const finish = () => {
    if (count < 3) return say(t('draw.tooFew', { count: 3 - count }));
    sketch.current?.finish();
  };
  const discard = () => {
    for (let point = sketch.current?.count() ?? 0; point > 0; point--) sketch.current?.undo();
    say(t('draw.discarded'));
  };
  const leave = () => {
    editing.set({ tool: 'pan' });
    say(count > 0 ? t('draw.left') : t('draw.leftEmpty'));
  };

  const { shown, at, place } = useCrosshairKeys(
    map,
    {
      onMove: (to) => sketch.current?.lead(to),
      onKey(key) {
        if (key === 'Enter') add(place());
        else if (key === 'Backspace' || key === 'Delete') undo();
        else if (key === 'f' || key === 'F') finish();
        else if (key === 'Escape') leave();
        else return false;
        return true;
      },
    },
    true,
  );
  useEffect(() => {
    if (!shown) return;
    const follow = () => sketch.current?.lead(place());
    map.on('move', follow);
    return () => {
      map.off('move', follow);
    };
  });
  usePointUndo(sketch, undo);

  const drawing = layer === 'drawn' ? 'draw' : 'cut';
  return (
    <>
      <ToolRow
        hint={count === 0 ? t(`${drawing}.${shown ? 'hintCrosshair' : 'hintMouse'}`) : t('draw.points', { count })}
      >
        {shown && (
          <ToolButton first label={t('draw.add')} icon={<Plus aria-hidden size={18} />} onPress={() => add(place())} />
        )}
        <ToolButton
          label={t('draw.finish')}
          icon={<Check aria-hidden size={18} />}
          onPress={finish}
          disabled={count < 3}
        />
        <ToolButton
          brief="phone"
          label={t('draw.undo')}
          icon={<Undo2 aria-hidden size={18} />}
          onPress={undo}
          disabled={count === 0}
        />
        <SnapButton />
        <ToolButton
          brief="phone"
          label={t('draw.discard')}
          icon={<Trash2 aria-hidden size={18} />}
          onPress={discard}
          disabled={count === 0}
        />
      </ToolRow>
      <OverMap map={map}>{shown && <Crosshair at={at} />}</OverMap>
    </>
  );
}

/** While points are being set, undo and redo are of points: before the editor's own, which are of whole steps. */
function usePointUndo(sketch: { current: Sketch | null }, undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || typing) return;
      if (!sketch.current || sketch.current.count() === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.shiftKey) sketch.current.redo();
      else latest.current();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [sketch]);
}

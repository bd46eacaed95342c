import type { Map as MapLibre } from 'maplibre-gl';
import { TerraDraw, TerraDrawPolygonMode, ValidateNotSelfIntersecting } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Palette } from '../palette.ts';

export type Sketch = {
  /** Number of points set. */
  count: () => number;
  /** Sets a point at [lon, lat]. */
  add: (place: [number, number]) => void;
  /** Leads the line from the last point to [lon, lat]. */
  lead: (place: [number, number]) => void;
  undo: () => void;
  /** Sets the point again that was taken back. */
  redo: () => void;
  /** The points set so far, [lon, lat]. */
  points: () => [number, number][];
  /** Closes the shape. False when it crosses itself or has fewer than three points: it can go on being drawn. */
  finish: () => boolean;
  recolour: (palette: Palette) => void;
  /** Takes everything off the map. */
  stop: () => void;
};

type Heard = {
  /** Points were set or taken back. */
  onChange: (count: number) => void;
  /** Open ring of [lon, lat]. */
  onFinish: (ring: [number, number][]) => void;
};

export type SketchOptions = {
  /** What a place clings to; null leaves it where it is. */
  snap?: (place: [number, number]) => [number, number] | null;
  /** The shape may be closed while its line crosses itself. */
  mayCross?: boolean;
  /** Colour of the line; the palette's own for answers unless given. */
  colour?: 'answer' | 'strong';
};

/** No key has this name: the keyboard is ours, and the mode only closes a shape when it hears its own key. */
const finishKey = 'OkolicaFinish';
const precision = 6;

/**
 * Draws one polygon on the map, by mouse and finger through terra-draw itself, and by crosshair through the same mode,
 * so that all three can be mixed and are undone alike.
 */
export function startSketch(
  map: MapLibre,
  palette: Palette,
  { onChange, onFinish }: Heard,
  { snap, mayCross = false, colour = 'answer' }: SketchOptions = {},
): Sketch {
  const rounded = (place: [number, number]) => place.map((degrees) => Number(degrees.toFixed(precision)));
  const mode = new TerraDrawPolygonMode({
    keyEvents: { cancel: null, finish: finishKey },
    showCoordinatePoints: true,
    pointerDistance: 24,
    styles: stylesIn(palette, colour),
    ...(snap && {
      snapping: {
        toCustom: ({ lng, lat }) => {
          const snapped = snap([lng, lat]);
          return snapped ? rounded(snapped) : undefined;
        },
      },
    }),
    validation: (feature, { updateType }) =>
      updateType === 'finish' && !mayCross ? ValidateNotSelfIntersecting(feature) : { valid: true },
  });
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: precision }),
    modes: [mode],
  });
  draw.start();
  draw.setMode(mode.mode);

  let finished = false;
  let told = 0;
  const tell = () => {
    const count = mode.undoSize();
    if (count === told || finished) return;
    told = count;
    onChange(count);
  };
  draw.on('change', () => queueMicrotask(tell));
  draw.on('finish', (id) => {
    finished = true;
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type === 'Polygon') onFinish((geometry.coordinates[0] ?? []).slice(0, -1) as [number, number][]);
  });

  const pointer = ([lng, lat]: [number, number]) => {
    const { x, y } = map.project([lng, lat]);
    return {
      lng: Number(lng.toFixed(precision)),
      lat: Number(lat.toFixed(precision)),
      containerX: x,
      containerY: y,
      button: 'left' as const,
      heldKeys: [],
      isContextMenu: false,
    };
  };
  return {
    count: () => mode.undoSize(),
    add(place) {
      const event = pointer(place);
      mode.onMouseMove(event);
      mode.onClick(event);
      tell();
    },
    lead: (place) => mode.onMouseMove(pointer(place)),
    undo() {
      mode.undo();
      tell();
    },
    redo() {
      mode.redo();
      tell();
    },
    points() {
      const drawn = draw.getSnapshot().find(({ geometry }) => geometry.type === 'Polygon');
      const ring = drawn?.geometry.type === 'Polygon' ? (drawn.geometry.coordinates[0] ?? []) : [];
      return ring.slice(0, mode.undoSize()) as [number, number][];
    },
    finish() {
      mode.onKeyUp({ key: finishKey, heldKeys: [], preventDefault: () => undefined });
      return finished;
    },
    recolour: (next) =>
      draw.updateModeOptions<typeof TerraDrawPolygonMode>('polygon', { styles: stylesIn(next, colour) }),
    stop: () => draw.stop(),
  };
}

function stylesIn(palette: Palette, colour: 'answer' | 'strong') {
  const color = palette[colour] as `#${string}`;
  const ring = palette.halo as `#${string}`;
  return {
    fillColor: color,
    fillOpacity: 0.1,
    outlineColor: color,
    outlineWidth: 3,
    closingPointColor: ring,
    closingPointOutlineColor: color,
    closingPointOutlineWidth: 3,
    closingPointWidth: 8,
    coordinatePointColor: color,
    coordinatePointOutlineColor: ring,
    coordinatePointOutlineWidth: 2,
    coordinatePointWidth: 6,
    snappingPointColor: ring,
    snappingPointOutlineColor: color,
    snappingPointOutlineWidth: 3,
    snappingPointWidth: 7,
  };
}

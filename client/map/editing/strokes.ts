import type { Map as MapLibre, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Pixel } from '../drawing/crosshair-place.ts';

/** A press, its way and its end, of the left mouse button or of one finger. */
type Heard = {
  /** True takes the gesture; else the map has it and moves. */
  begins: (at: Pixel, byTouch: boolean) => boolean;
  moves: (at: Pixel) => void;
  ends: () => void;
  /** It was the beginning of something else: what it did is taken back. */
  cancelled: () => void;
};

/** A second finger this soon after the first means that the map is to be moved, and was meant from the start. */
const secondFingerMs = 300;

/**
 * Hears strokes without ever fighting the map for a gesture: two fingers, the other mouse buttons, the wheel, and the
 * left button with the space bar held always belong to the map.
 *
 * @param otherButtonsMove the right button moves the map instead of turning it, as the left one is taken
 */
export function watchStrokes(map: MapLibre, heard: Heard, otherButtonsMove = false): () => void {
  let end: (() => void) | null = null;
  let began = 0;
  let withSpace = false;

  const mouseDown = (event: MapMouseEvent) => {
    const { button } = event.originalEvent;
    if (button !== 0) {
      if (!otherButtonsMove) return;
      event.preventDefault();
      follow(dragMap(map, event.point), () => undefined);
      return;
    }
    if (withSpace || event.originalEvent.ctrlKey || !heard.begins(event.point, false)) return;
    event.preventDefault();
    follow(heard.moves, heard.ends);
  };
  const follow = (moves: (at: Pixel) => void, ends: () => void) => {
    end?.();
    const move = (event: MouseEvent) => moves(pixelOf(map, event));
    const finish = () => {
      end = null;
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', finish);
      window.removeEventListener('blur', finish);
      ends();
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', finish);
    window.addEventListener('blur', finish);
    end = finish;
  };

  let touching = false;
  const touchStart = (event: MapTouchEvent) => {
    if (event.points.length > 1) return giveUpTouch();
    if (!heard.begins(event.point, true)) return;
    touching = true;
    began = performance.now();
    event.preventDefault();
  };
  const giveUpTouch = () => {
    if (!touching) return;
    touching = false;
    if (performance.now() - began < secondFingerMs) heard.cancelled();
    else heard.ends();
  };
  const touchMove = (event: MapTouchEvent) => {
    if (!touching) return;
    event.originalEvent.preventDefault();
    heard.moves(event.point);
  };
  const touchEnd = (event: MapTouchEvent) => {
    if (!touching) return;
    touching = false;
    // Else the browser would repeat the tap as a click of a mouse.
    event.originalEvent.preventDefault();
    heard.ends();
  };
  const noMenu = (event: MapMouseEvent) => event.originalEvent.preventDefault();
  const key = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    const ours = event.target === document.body || event.target === map.getCanvas();
    withSpace = event.type === 'keydown' && ours;
    if (ours) event.preventDefault();
    map.getCanvasContainer().dataset.moving = String(withSpace);
  };

  map.on('mousedown', mouseDown);
  map.on('touchstart', touchStart);
  map.on('touchmove', touchMove);
  map.on('touchend', touchEnd);
  map.on('touchcancel', giveUpTouch);
  if (otherButtonsMove) map.on('contextmenu', noMenu);
  window.addEventListener('keydown', key);
  window.addEventListener('keyup', key);
  return () => {
    end?.();
    giveUpTouch();
    map.off('mousedown', mouseDown);
    map.off('touchstart', touchStart);
    map.off('touchmove', touchMove);
    map.off('touchend', touchEnd);
    map.off('touchcancel', giveUpTouch);
    map.off('contextmenu', noMenu);
    window.removeEventListener('keydown', key);
    window.removeEventListener('keyup', key);
    delete map.getCanvasContainer().dataset.moving;
  };
}

function dragMap(map: MapLibre, from: Pixel): (at: Pixel) => void {
  let last = from;
  return (at) => {
    map.panBy([last.x - at.x, last.y - at.y], { animate: false });
    last = at;
  };
}

function pixelOf(map: MapLibre, { clientX, clientY }: MouseEvent): Pixel {
  const { left, top } = map.getCanvasContainer().getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

import { editing } from '../../areas/editor/editing.ts';

export const leastBrushPx = 4;
export const mostBrushPx = 80;

/** Makes the brush wider or, below nought, narrower. */
export function resizeBrush(byPx: number): void {
  editing.set({ brushPx: Math.min(mostBrushPx, Math.max(leastBrushPx, editing.get().brushPx + byPx)) });
}

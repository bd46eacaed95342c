import { createStore, useStore } from './store.ts';

/**
 * What a tap on the map does: asks who serves there, toggles a district, adds a point, picks the middle of a radius or
 * a place, marks a place of points, lines and shapes, or edits an area.
 */
export type Tool = 'ask' | 'districts' | 'shape' | 'near' | 'place' | 'marks' | 'edit';

export const tool = createStore<{ tool: Tool }>({ tool: 'ask' });

export const useTool = (): Tool => useStore(tool, (state) => state.tool);

export function chooseTool(next: Tool): void {
  tool.set({ tool: next });
}

import { createStore, useStore } from './store.ts';

/** What a tap on the map does: asks who serves there, toggles a district, adds a point, or picks the middle of a radius. */
export type Tool = 'ask' | 'districts' | 'shape' | 'near';

export const tool = createStore<{ tool: Tool }>({ tool: 'ask' });

export const useTool = (): Tool => useStore(tool, (state) => state.tool);

export function chooseTool(next: Tool): void {
  tool.set({ tool: next });
}

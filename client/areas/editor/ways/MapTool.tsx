import type { ReactNode } from 'react';
import { type EditTool, editing, useEditing } from '../editing.ts';

/** Takes up a tool on the map; pressed again, lays it down. */
export function MapTool({ tool, children }: { tool: EditTool; children: ReactNode }) {
  const active = useEditing((state) => state.tool === tool);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={active}
      onClick={() => editing.set({ tool: active ? 'pan' : tool })}
    >
      {children}
    </button>
  );
}

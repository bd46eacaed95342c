import { Eraser, Hand, MousePointerClick, Paintbrush, Pentagon, Scissors, Spline } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type EditTool, editing, useEditing } from '../../areas/editor/editing.ts';

const tools = [
  { tool: 'pan', Icon: Hand },
  { tool: 'tap', Icon: MousePointerClick },
  { tool: 'brush', Icon: Paintbrush },
  { tool: 'erase', Icon: Eraser },
  { tool: 'draw', Icon: Pentagon },
  { tool: 'cut', Icon: Scissors },
  { tool: 'shape', Icon: Spline },
] as const satisfies { tool: EditTool; Icon: typeof Hand }[];

/** What the hand does on the map; the one in hand is pressed, and pressing it again puts it down. */
export function ToolChoice() {
  const { t } = useTranslation('editing');
  const inHand = useEditing((state) => state.tool);
  return (
    <fieldset className="edit-tools" aria-label={t('tools.choice')}>
      {tools.map(({ tool, Icon }) => (
        <button
          key={tool}
          type="button"
          className="edit-tool"
          aria-pressed={tool === inHand}
          title={t(`tools.what.${tool}`)}
          onClick={() => editing.set({ tool: tool === inHand ? 'pan' : tool, spoken: '' })}
        >
          <Icon aria-hidden size={20} />
          <span>{t(`tools.${tool}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}

import './editing.css';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../areas/editor/editing.ts';
import type { Palette } from '../palette.ts';
import { BriefFigures } from './BriefFigures.tsx';
import { BrushTool } from './BrushTool.tsx';
import { DrawTool } from './DrawTool.tsx';
import { EditingHistory } from './EditingHistory.tsx';
import { EditingLegend } from './EditingLegend.tsx';
import { PanRow } from './PanRow.tsx';
import { ShapeTool } from './ShapeTool.tsx';
import { ShowAt } from './ShowAt.tsx';
import { TapTool } from './TapTool.tsx';
import { ToolChoice } from './ToolChoice.tsx';
import { unfinished } from './unfinished.ts';
import { useEditingFeeds } from './use-feeds.ts';
import { useEditingLayers } from './use-layers.ts';
import { useMapFocus } from './use-map-keys.ts';
import { usePrecinctPaint, usePrecinctShapes } from './use-precincts.ts';

/** The area being drawn, the tools that draw it, and what is said of it, on the map. */
export function EditingScene({ map, palette }: { map: MapLibre; palette: Palette }) {
  const { t } = useTranslation('editing');
  const tool = useEditing((state) => state.tool);
  const spoken = useEditing((state) => state.spoken);
  const shapes = usePrecinctShapes();
  const paint = usePrecinctPaint(map);
  useEditingLayers(map);
  useEditingFeeds(map);
  useMapFocus(map, tool);
  useEffect(() => unfinished.forget, []);

  return (
    <>
      <EditingHistory />
      <section className="edit-bar" aria-label={t('tools.label')} data-tool={tool}>
        <h1 className="edit-heading visually-hidden">{t('tools.heading')}</h1>
        <ToolChoice />
        <BriefFigures />
        {tool === 'pan' && <PanRow />}
        {tool === 'tap' && <TapTool map={map} shapes={shapes} paint={paint} />}
        {(tool === 'brush' || tool === 'erase') && (
          <BrushTool map={map} shapes={shapes} paint={paint} erasing={tool === 'erase'} />
        )}
        {(tool === 'draw' || tool === 'cut') && (
          <DrawTool key={tool} map={map} palette={palette} shapes={shapes} layer={tool === 'cut' ? 'cut' : 'drawn'} />
        )}
        {tool === 'shape' && <ShapeTool map={map} shapes={shapes} />}
        {/* The panel says it to screen readers. */}
        <p className="edit-said" aria-hidden>
          {spoken}
        </p>
      </section>
      <EditingLegend palette={palette} />
      <ShowAt map={map} />
    </>
  );
}

import area from '@turf/area';
import { PenLine, Scissors, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { change, editing, useEditing } from '../editing.ts';
import { useAreaFigures } from '../figures/exact.ts';
import { removePolygon } from '../recipe/polygons.ts';
import type { DrawnLayer } from '../recipe/recipe.ts';
import { ShowOnMap } from '../ShowOnMap.tsx';
import { MapTool } from './MapTool.tsx';

const layers: DrawnLayer[] = ['drawn', 'cut'];

/** Parts drawn by hand and pieces cut out. */
export function DrawingWay() {
  const { t } = useTranslation('editor');
  const nothing = useEditing(({ recipe }) => recipe.drawn.length + recipe.cut.length === 0);
  return (
    <>
      <p className="editor-hint">{t('drawing.hint')}</p>
      <div className="editor-ways">
        <MapTool tool="draw">
          <PenLine size={18} aria-hidden="true" />
          {t('drawing.draw')}
        </MapTool>
        <MapTool tool="cut">
          <Scissors size={18} aria-hidden="true" />
          {t('drawing.cut')}
        </MapTool>
      </div>
      {nothing ? (
        <p>{t('drawing.nothing')}</p>
      ) : (
        <ul className="editor-polygons">
          {layers.map((layer) => (
            <Polygons key={layer} layer={layer} />
          ))}
        </ul>
      )}
    </>
  );
}

function Polygons({ layer }: { layer: DrawnLayer }) {
  const { t } = useTranslation('editor');
  const { km2 } = useAreaFigures();
  const polygons = useEditing(({ recipe }) => recipe[layer]);
  const chosen = useEditing(({ selected }) => (selected?.layer === layer ? selected.index : null));
  return polygons.map((polygon, index) => {
    const name = t(`drawing.part.${layer}`, { number: index + 1 });
    const vertices = polygon.coordinates.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0);
    const first = polygon.coordinates[0]?.[0];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a polygon has no name but its place in the recipe
      <li key={index} data-chosen={chosen === index || undefined}>
        <p>
          <strong>{name}</strong>{' '}
          <span className="editor-count">{t('drawing.size', { km2: km2(area(polygon) / 1e6), count: vertices })}</span>
        </p>
        <div className="editor-ways">
          {first && <ShowOnMap at={first} geometry={polygon} kind="place" what={name} />}
          <button
            type="button"
            className="button"
            aria-pressed={chosen === index}
            aria-label={t('drawing.shapeOf', { name })}
            onClick={() =>
              chosen === index
                ? editing.set({ tool: 'pan', selected: null })
                : editing.set({ tool: 'shape', selected: { layer, index, vertex: null } })
            }
          >
            {t('drawing.shape')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={t('drawing.removeOf', { name })}
            onClick={() => {
              editing.set({ selected: null });
              change(removePolygon(editing.get().recipe, layer, index), t('said.polygonRemoved', { name }));
            }}
          >
            <Trash2 size={18} aria-hidden="true" />
            {t('drawing.remove')}
          </button>
        </div>
      </li>
    );
  });
}

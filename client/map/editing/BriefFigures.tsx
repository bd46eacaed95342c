import { useTranslation } from 'react-i18next';
import { useEditing } from '../../areas/editor/editing.ts';
import { useAreaFigures } from '../../areas/editor/figures/exact.ts';
import { isEmpty } from '../../areas/editor/recipe/recipe.ts';

/** On a phone, where the panel gives the map its room: the figures in a line. The panel says them to screen readers. */
export function BriefFigures() {
  const { t } = useTranslation('editing');
  const { about, km2 } = useAreaFigures();
  const checked = useEditing((state) => state.checked);
  const empty = useEditing((state) => isEmpty(state.recipe));
  const refused = useEditing((state) => state.refusal !== null);
  const stale = useEditing((state) => state.checking || state.waiting);
  const { areaKm2, residents, parts, overlaps } = checked ?? {};
  const known = areaKm2 !== undefined && residents !== undefined && !empty;
  return (
    <p className="edit-figures" data-stale={stale || refused || undefined} aria-hidden>
      {refused && !empty && <strong>{t('figures.refused')}</strong>}
      {!refused && known && (
        <>
          <strong>{km2(areaKm2)}</strong>
          <span>{t('figures.residents', { residents: about(residents) })}</span>
          <span>{t('figures.parts', { count: parts })}</span>
          {overlaps && overlaps.length > 0 && <span>{t('figures.overlaps', { count: overlaps.length })}</span>}
        </>
      )}
      {empty && <span>{t('figures.empty')}</span>}
    </p>
  );
}

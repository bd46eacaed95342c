import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import { type Checked, isEmpty } from '../recipe/recipe.ts';
import { DistrictBar } from './DistrictBar.tsx';
import { useAreaFigures } from './exact.ts';

/**
 * What the area measures, always in sight and always in its place: while the server thinks, the last figures stay,
 * dimmed.
 */
export function Figures() {
  const { t } = useTranslation('editor');
  const { about, km2, whole } = useAreaFigures();
  const checked = useEditing((state) => state.checked);
  const stale = useEditing((state) => state.checking || state.waiting || state.refusal !== null);
  return (
    <section className="editor-figures" aria-label={t('figures.title')} data-stale={stale || undefined}>
      <dl>
        <div>
          <dt>{t('figures.km2')}</dt>
          <dd>{checked ? km2(checked.areaKm2) : '—'}</dd>
        </div>
        <div>
          <dt>{t('figures.residents')}</dt>
          <dd>{checked ? about(checked.residents) : '—'}</dd>
        </div>
        <div>
          <dt>{t('figures.addresses')}</dt>
          <dd title={checked?.addresses === null ? t('figures.noAddresses') : undefined}>
            {checked && checked.addresses !== null ? whole(checked.addresses) : '—'}
            {checked?.addresses === null && <span className="visually-hidden"> {t('figures.noAddresses')}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('figures.parts')}</dt>
          <dd>{checked ? whole(checked.parts) : '—'}</dd>
        </div>
      </dl>
      <DistrictBar districts={checked?.districts ?? []} />
      {checked && <Overlaps checked={checked} />}
      <FiguresState />
    </section>
  );
}

const mostOverlaps = 2;

function Overlaps({ checked: { overlaps } }: { checked: Checked }) {
  const { t } = useTranslation('editor');
  const { about, whole } = useAreaFigures();
  const names = overlaps
    .slice(0, mostOverlaps)
    .map(({ area, residents }) => t('figures.overlap', { name: area.name, residents: about(residents) }));
  if (overlaps.length > mostOverlaps)
    names.push(t('figures.moreOverlaps', { more: whole(overlaps.length - mostOverlaps) }));
  return (
    <p className="editor-overlaps">
      {overlaps.length === 0 ? t('figures.noOverlaps') : t('figures.overlaps', { names: names.join(', ') })}
    </p>
  );
}

/** One line that says where the figures stand; it keeps its room so that nothing below jumps. */
function FiguresState() {
  const { t } = useTranslation('editor');
  const state = useEditing(({ recipe, refusal, waiting, checking, checked }) => {
    if (isEmpty(recipe)) return 'empty';
    if (waiting) return 'waiting';
    if (checking) return 'checking';
    if (refusal) return checked ? 'refused' : 'refusedFirst';
    return 'sure';
  });
  return <p className="editor-figures-state">{t(`figures.state.${state}`)}</p>;
}

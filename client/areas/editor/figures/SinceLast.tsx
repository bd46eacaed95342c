import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import type { Checked } from '../recipe/recipe.ts';
import { useAreaFigures } from './exact.ts';

/** What the draft changes of the approved version. */
export function SinceLast({ base }: { base: Checked }) {
  const { t } = useTranslation('editor');
  const { about, km2, signed } = useAreaFigures();
  const checked = useEditing((state) => state.checked);
  if (!checked) return null;
  const added = without(checked, base);
  const removed = without(base, checked);
  const same = Math.abs(checked.areaKm2 - base.areaKm2) < 1e-5 && added.length + removed.length === 0;
  return (
    <section className="editor-part" aria-labelledby="editor-since">
      <h2 id="editor-since">{t('since.title')}</h2>
      {same ? (
        <p>{t('since.same')}</p>
      ) : (
        <ul className="editor-facts">
          <li>{t('since.km2', { figure: signed(checked.areaKm2 - base.areaKm2, km2) })}</li>
          <li>{t('since.residents', { figure: signed(checked.residents - base.residents, about) })}</li>
          {added.length > 0 && <li>{t('since.added', { streets: added.join(', ') })}</li>}
          {removed.length > 0 && <li>{t('since.removed', { streets: removed.join(', ') })}</li>}
        </ul>
      )}
    </section>
  );
}

/** Labels of the streets that lie in one and not in the other. */
function without(one: Checked, other: Checked): string[] {
  const there = new Set(other.inside.streets.map(({ street }) => street));
  return one.inside.streets.filter(({ street }) => !there.has(street)).map(({ label }) => label);
}

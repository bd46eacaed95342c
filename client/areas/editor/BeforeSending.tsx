import type { Position } from 'geojson';
import { useTranslation } from 'react-i18next';
import { useEditing } from './editing.ts';
import { useAreaFigures } from './figures/exact.ts';
import { type Checked, isEmpty } from './recipe/recipe.ts';
import { ShowOnMap } from './ShowOnMap.tsx';

type Warning = Checked['warnings'][number];

/** What the author should know before sending; nothing of it blocks. */
export function BeforeSending() {
  const { t } = useTranslation('editor');
  const checked = useEditing((state) => state.checked);
  const empty = useEditing((state) => isEmpty(state.recipe));
  const words = useWarningWords();
  const warnings = checked?.warnings ?? [];
  return (
    <section className="editor-part" aria-labelledby="editor-before">
      <h2 id="editor-before">{t('before.title')}</h2>
      {!checked || empty ? (
        <p className="editor-hint">{t('before.later')}</p>
      ) : warnings.length === 0 ? (
        <p>{t('before.nothing')}</p>
      ) : (
        <>
          <p className="editor-hint">{t('before.hint')}</p>
          <ul className="editor-warnings">
            {warnings.map((warning) => {
              const sentence = words(warning, checked);
              return (
                <li key={`${warning.code} ${sentence}`}>
                  <p>{sentence}</p>
                  {warning.at && <ShowOnMap at={warning.at as Position} kind="warning" what={sentence} />}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

/** As with refusals: worded here, by code. */
function useWarningWords(): (warning: Warning, checked: Checked) => string {
  const { t } = useTranslation('editor');
  const { about, km2, whole } = useAreaFigures();
  return (warning, { overlaps, parts }) => {
    const { code, area, areaKm2, street } = warning as Warning & { area?: number; areaKm2?: number; street?: string };
    const overlap = overlaps.find((each) => each.area.id === area);
    return t(`before.${code}`, {
      area: overlap?.area.name ?? '',
      ambassador: overlap?.ambassador.name ?? '',
      residents: about(overlap?.residents ?? 0),
      km2: km2(overlap?.areaKm2 ?? areaKm2 ?? 0),
      m2: whole(Math.round((areaKm2 ?? 0) * 1e6)),
      parts: whole(parts),
      street: street ?? '',
    });
  };
}

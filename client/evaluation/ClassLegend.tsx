import { useTranslation } from 'react-i18next';
import { ClassSwatch, MissingSwatch } from './ClassSwatch.tsx';
import { classNames, classOf } from './shown/classes.ts';
import { useIndicatorFigures } from './shown/figures.ts';
import type { Shown } from './shown/values.ts';

/** The classes of the map by colour, name, bounds, and how many districts or precincts each holds. */
export function ClassLegend({ shown }: { shown: Shown }) {
  const { t } = useTranslation('evaluation');
  const { bounds, byPlace, reached, level } = shown;
  const places = level === 'district' ? 'classes.districts' : 'classes.precincts';
  const names = classNames(bounds.length + 1);
  const bound = useBoundWords(shown);
  const counts = names.map(() => 0);
  for (const [number, { value }] of byPlace)
    if (reached.has(number)) counts[classOf(value, bounds)] = (counts[classOf(value, bounds)] ?? 0) + 1;
  const missing = [...reached].filter((number) => !byPlace.has(number)).length;
  return (
    <>
      <ul className="class-legend" aria-label={t('classes.label')}>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place on the scale
          <li key={index}>
            <ClassSwatch index={index} count={names.length} />
            <span>
              {name && `${t(`classes.${name}`)}: `}
              {bound(index)}
            </span>
            <span className="class-legend-count">{t(places, { count: counts[index] ?? 0 })}</span>
          </li>
        ))}
        {missing > 0 && (
          <li>
            <MissingSwatch />
            <span>{t('missing')}</span>
            <span className="class-legend-count">{t(places, { count: missing })}</span>
          </li>
        )}
      </ul>
      {level === 'district' && shown.editions.length > 1 && <p className="evaluation-quiet">{t('classes.same')}</p>}
    </>
  );
}

/** What a class holds, in words. */
export function useBoundWords({ bounds, indicator }: Pick<Shown, 'bounds' | 'indicator'>): (index: number) => string {
  const { t } = useTranslation('evaluation');
  const write = useIndicatorFigures();
  return (index) => {
    const [from, to] = [bounds[index - 1], bounds[index]];
    if (from === undefined && to === undefined) return t('classes.every');
    if (from === undefined) return t('classes.below', { to: write(to as number, indicator) });
    if (to === undefined) return t('classes.from', { from: write(from, indicator) });
    return t('classes.between', { from: write(from, indicator), to: write(to, indicator) });
  };
}

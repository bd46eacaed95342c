import { useTranslation } from 'react-i18next';
import { ClassSwatch } from '../evaluation/ClassSwatch.tsx';
import { classNames } from '../evaluation/shown/classes.ts';
import { useFigures } from '../filter/figures.ts';
import { useShade } from './overview.ts';

/** The column that colours the map, and its classes by name and bounds. */
export function OverviewLegend() {
  const { t } = useTranslation('overview');
  const evaluation = useTranslation('evaluation').t;
  const { whole } = useFigures();
  const shade = useShade();
  if (!shade) return null;
  const { bounds, column } = shade;
  const names = classNames(bounds.length + 1);
  const held = (from: number | undefined, to: number | undefined): string => {
    if (from === undefined && to === undefined) return evaluation('classes.every');
    if (from === undefined) return evaluation('classes.below', { to: whole(to ?? 0) });
    if (to === undefined) return evaluation('classes.from', { from: whole(from) });
    return evaluation('classes.between', { from: whole(from), to: whole(to) });
  };
  return (
    <>
      <li>
        <strong>{t('map', { column: t(`columns.${column}`) })}</strong>
      </li>
      {names.map((name, index) => (
        <li key={bounds[index] ?? 'most'}>
          <ClassSwatch index={index} count={names.length} />
          <span>
            {name && bounds.length > 0 && `${evaluation(`classes.${name}`)}: `}
            {held(bounds[index - 1], bounds[index])}
          </span>
        </li>
      ))}
    </>
  );
}

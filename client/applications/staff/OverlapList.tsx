import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import type { EffectAnswer } from '../shapes.ts';

/** Whose areas are shared and how much of them: co-operation, never an obstacle. */
export function OverlapList({ overlaps }: { overlaps: EffectAnswer['overlaps'] }) {
  const { t } = useTranslation('staff');
  const { about, surface } = useFigures();
  if (overlaps.length === 0) return <p>{t('overlaps.none')}</p>;
  return (
    <>
      <h3>{t('overlaps.title')}</h3>
      <ul>
        {overlaps.map(({ area, ambassador, areaKm2, residents }) => (
          <li key={area.id}>
            <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }}>
              {area.name}
            </Link>
            , {ambassador.name}: {surface(areaKm2)}, {t('residents', { count: residents, figure: about(residents) })}
          </li>
        ))}
      </ul>
    </>
  );
}

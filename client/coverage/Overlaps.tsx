import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roundEstimate, useFigures } from '../filter/figures.ts';
import { useOverlaps } from '../map/served.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';

const firstShown = 15;

/** Where several serve, most shared residents first: co-operation, not an error. */
export function Overlaps() {
  const { t, i18n } = useTranslation('coverage');
  const { about, surface } = useFigures();
  const { data, error, refetch } = useOverlaps();
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />;
  const ranked = data.features
    .map(({ properties }) => properties)
    .sort((one, other) => other.residentsEstimate - one.residentsEstimate);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  if (ranked.length === 0) return <p>{t('overlaps.none')}</p>;
  return (
    <>
      <p>{t('overlaps.count', { count: ranked.length })}</p>
      <ol className="overlap-list">
        {ranked.slice(0, firstShown).map(({ areas, ambassadors, areaKm2, residentsEstimate }) => (
          <li key={areas.join()}>
            {list.formatToParts(ambassadors.map(({ slug }) => slug)).map((part) => {
              const person = part.type === 'element' && ambassadors.find(({ slug }) => slug === part.value);
              return person ? (
                <Link key={person.slug} to="/ambassadors/$slug" params={{ slug: person.slug }}>
                  {person.name}
                </Link>
              ) : (
                part.value
              );
            })}
            <span className="coverage-source">
              {t('gaps.residents', { count: roundEstimate(residentsEstimate), figure: about(residentsEstimate) })} ·{' '}
              {surface(areaKm2)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

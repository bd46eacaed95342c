import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import { useFigures } from '../filter/figures.ts';

type Overlap = {
  properties: {
    areas: number[];
    ambassadors: { id: number; slug: string; name: string }[];
    areaKm2: number;
    residentsEstimate: number;
  };
};

const firstShown = 15;

/** Where several serve, most shared residents first: co-operation, not an error. */
export function Overlaps() {
  const { t, i18n } = useTranslation('coverage');
  const { about, surface } = useFigures();
  const found = useApi<{ features: Overlap[] }>('/api/areas/overlaps.geojson').data?.features;
  if (!found) return null;
  const ranked = [...found].sort((one, other) => other.properties.residentsEstimate - one.properties.residentsEstimate);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <>
      <p>{t('overlaps.count', { count: ranked.length })}</p>
      <ol className="overlap-list">
        {ranked.slice(0, firstShown).map(({ properties: { areas, ambassadors, areaKm2, residentsEstimate } }) => (
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
              {t('gaps.residents', { count: residentsEstimate, figure: about(residentsEstimate) })} · {surface(areaKm2)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import { useFigures } from '../filter/figures.ts';
import { metresBetween } from '../map/circle.ts';
import { highlight } from '../map/highlight.ts';
import { type AllAmbassadors, type AreaOfAmbassador, useOverlaps } from '../map/served.ts';

const mostNear = 4;

/** Who works in the same area (co-operation, not conflict) and who is nearest. */
export function Neighbours({ area }: { area: AreaOfAmbassador }) {
  const { t } = useTranslation('ambassadors');
  const { distance, surface } = useFigures();
  const overlaps = useOverlaps().data?.features;
  const all = useApi<AllAmbassadors>('/api/ambassadors.geojson').data?.features;

  const together = useMemo(() => {
    const shared = new Map<string, { slug: string; name: string; areaKm2: number }>();
    for (const { properties } of overlaps ?? []) {
      if (!properties.areas.includes(area.id)) continue;
      properties.ambassadors.forEach(({ slug, name }, index) => {
        if (properties.areas[index] === area.id) return;
        const before = shared.get(slug)?.areaKm2 ?? 0;
        shared.set(slug, { slug, name, areaKm2: before + properties.areaKm2 });
      });
    }
    return [...shared.values()].sort((one, other) => other.areaKm2 - one.areaKm2);
  }, [overlaps, area.id]);

  const near = useMemo(
    () =>
      (all ?? [])
        .flatMap(({ properties: { slug, name, area: other } }) =>
          other && other.id !== area.id && !together.some((each) => each.slug === slug)
            ? [{ slug, name, id: other.id, areaName: other.name, metres: metresBetween(area.point, other.point) }]
            : [],
        )
        .sort((one, other) => one.metres - other.metres)
        .slice(0, mostNear),
    [all, area, together],
  );

  return (
    <>
      {together.length > 0 && (
        <section className="profile-part">
          <h2>{t('profile.together')}</h2>
          <ul>
            {together.map(({ slug, name, areaKm2 }) => (
              <li key={slug}>
                <Link to="/ambassadors/$slug" params={{ slug }} search>
                  {name}
                </Link>
                , {t('profile.shared', { figure: surface(areaKm2) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {near.length > 0 && (
        <section className="profile-part">
          <h2>{t('profile.near')}</h2>
          <ul>
            {near.map(({ slug, name, id, areaName, metres }) => (
              <li
                key={slug}
                onPointerEnter={() => highlight.set({ hoveredArea: id })}
                onPointerLeave={() => highlight.set({ hoveredArea: null })}
              >
                <Link
                  to="/ambassadors/$slug"
                  params={{ slug }}
                  search
                  onFocus={() => highlight.set({ focusedArea: id })}
                  onBlur={() => highlight.set({ focusedArea: null })}
                >
                  {name}
                </Link>
                , {areaName}, {t('profile.away', { distance: distance(Math.round(metres / 100) * 100) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

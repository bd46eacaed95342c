import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import type { Figures } from './coverage.ts';

const parts = ['one', 'several', 'unserved'] as const;

/** Residents by how many ambassadors serve them, as one bar with its figures beneath. */
export function CoverageBar({ figures }: { figures: Figures }) {
  const { t } = useTranslation('coverage');
  const { about, percent, surface, whole } = useFigures();
  const { addresses, residents, served, several, unserved, servedKm2, severalKm2, unservedKm2 } = figures;
  const people = { one: served - several, several, unserved };
  const homes = addresses && {
    one: addresses.served - addresses.several,
    several: addresses.several,
    unserved: addresses.unserved,
  };
  const km2 = { one: servedKm2 - severalKm2, several: severalKm2, unserved: unservedKm2 };
  return (
    <div className="coverage-bar">
      <div className="coverage-bar-line" aria-hidden>
        {parts.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: people[part] }} />
        ))}
      </div>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>
              <span className="coverage-bar-key" data-part={part} aria-hidden />
              {t(`bar.${part}`)}
            </dt>
            <dd>
              {t('bar.figures', {
                residents: about(people[part]),
                share: percent(people[part] / residents),
                surface: surface(km2[part]),
              })}
              {homes && `, ${t('bar.addresses', { count: homes[part], figure: whole(homes[part]) })}`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

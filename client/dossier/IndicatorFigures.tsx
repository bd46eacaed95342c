import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../server/dossier/schema.ts';
import { Missing } from '../evaluation/charts/YearTable.tsx';
import { Provenance } from '../evaluation/SourceNote.tsx';
import { useIndicatorFigures, useInLanguage } from '../evaluation/shown/figures.ts';

type Shown = Dossier['indicators'][number];

/** Each indicator as each district has it, beside the city; an estimate for the place only with its method. */
export function IndicatorFigures({ dossier: { indicators, districts } }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  return (
    <section>
      <h2>{t('indicators.title')}</h2>
      <p className="evaluation-quiet">{t('indicators.lead')}</p>
      {indicators.map((indicator) => (
        <One key={indicator.key} indicator={indicator} districts={districts} />
      ))}
    </section>
  );
}

function One({ indicator, districts }: { indicator: Shown; districts: Dossier['districts'] }) {
  const { t } = useTranslation('dossier');
  const words = useInLanguage();
  const write = useIndicatorFigures();
  const { names, definitions, edition, values, city, estimate } = indicator;
  return (
    <div className="dossier-indicator">
      <h3>
        {words(names)}, {edition}
      </h3>
      <dl>
        {districts.map(({ number, roman, name }) => {
          const value = values.find(({ place }) => place === number)?.value;
          return (
            <div key={number}>
              <dt>
                {roman} {name}
              </dt>
              <dd>{value === undefined ? <Missing /> : write(value, indicator)}</dd>
            </div>
          );
        })}
        {city && (
          <div>
            <dt>{t('indicators.city')}</dt>
            <dd>{write(city.value, indicator)}</dd>
          </div>
        )}
        {estimate && (
          <div data-estimate>
            <dt>{t('indicators.estimate')}</dt>
            <dd>{write(estimate.value, indicator)}</dd>
          </div>
        )}
      </dl>
      {estimate && <p className="evaluation-quiet">{t('indicators.method')}</p>}
      <details>
        <summary>
          {t('indicators.source')}
          <span className="visually-hidden">: {words(names)}</span>
        </summary>
        <p>{words(definitions)}</p>
        <Provenance items={city ? [...values, city] : values} />
      </details>
    </div>
  );
}

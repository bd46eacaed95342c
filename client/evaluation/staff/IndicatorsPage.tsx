import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../../server/evaluation/indicators/schema.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useInLanguage } from '../shown/figures.ts';
import { useIndicators } from '../shown/values.ts';
import { IndicatorForm } from './IndicatorForm.tsx';
import '../../support/support.css';
import './studies.css';

/** What each indicator is called and means, in three languages; new ones for studies. */
export function IndicatorsPage() {
  return <SignedInOnly needs={['staff', 'administrator']}>{() => <Indicators />}</SignedInOnly>;
}

function Indicators() {
  const { t } = useTranslation('evaluation-staff');
  const { data, error, refetch } = useIndicators();
  return (
    <article className="prose studies">
      <p>
        <Link to="/staff">{t('toStaff')}</Link> · <Link to="/staff/studies">{t('toStudies')}</Link>
      </p>
      <PageHeading title={t('indicators.title')} />
      <p className="lead">{t('indicators.lead')}</p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <details>
            <summary>{t('indicators.add')}</summary>
            <IndicatorForm />
          </details>
          <ul className="studies-list">
            {data.items.map((indicator) => (
              <Item key={indicator.key} indicator={indicator} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Item({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('evaluation-staff');
  const words = useInLanguage();
  return (
    <li>
      <strong>{words(indicator.names)}</strong>
      <span>{t(`indicators.${indicator.origin}`)}</span>
      <details>
        <summary>
          {t('indicators.edit')}
          <span className="visually-hidden">: {words(indicator.names)}</span>
        </summary>
        <IndicatorForm indicator={indicator} />
      </details>
    </li>
  );
}

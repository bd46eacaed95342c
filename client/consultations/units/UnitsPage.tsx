import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { deciders } from '../../applications/staff/deciders.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import type { UnitWithExperts } from '../shapes.ts';
import { Experts } from './Experts.tsx';
import { UnitForm } from './UnitForm.tsx';
import { useUnitsWithExperts } from './units.ts';
import '../consultations.css';

/** Units of the city that answer questions about proposals, and their experts. */
export function UnitsPage() {
  return <SignedInOnly needs={deciders}>{() => <Units />}</SignedInOnly>;
}

function Units() {
  const { t } = useTranslation('consultations');
  const { data, error, refetch } = useUnitsWithExperts();
  const [adding, setAdding] = useState(false);
  return (
    <article className="consultations consultations-wide">
      <p className="consultation-back">
        <Link to="/staff/consultations">{t('staff.title')}</Link>
      </p>
      <PageHeading title={t('units.title')} />
      <p className="consultation-quiet">{t('units.lead')}</p>
      {adding ? (
        <section className="consultation-part" aria-labelledby="new-unit">
          <h2 id="new-unit">{t('units.new')}</h2>
          <UnitForm unit={null} onDone={() => setAdding(false)} />
        </section>
      ) : (
        <button type="button" className="button consultation-add" onClick={() => setAdding(true)}>
          {t('units.new')}
        </button>
      )}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p>{t('units.none')}</p>}
      {data?.items.map((unit) => (
        <UnitSection key={unit.id} unit={unit} />
      ))}
    </article>
  );
}

function UnitSection({ unit }: { unit: UnitWithExperts }) {
  const { t } = useTranslation('consultations');
  const { t: theme } = useTranslation('themes');
  const [changing, setChanging] = useState(false);
  const { id, code, name, themes, answerDays, active, open, late, experts } = unit;
  return (
    <section className="consultation-part" aria-labelledby={`unit-${id}`}>
      <h2 id={`unit-${id}`}>
        {code} – {name}
      </h2>
      <p className="consultation-facts">
        {[
          !active && t('units.inactive'),
          themes.map((each) => theme(`theme.${each}`)).join(', '),
          t('units.days', { count: answerDays }),
          t('units.open', { count: open }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {late > 0 && (
          <>
            {' · '}
            <strong className="consultation-late">{t('units.late', { count: late })}</strong>
          </>
        )}
      </p>
      {active && experts.length === 0 && <p className="consultation-note">{t('units.nobody')}</p>}
      <Experts unit={unit} />
      {changing ? (
        <UnitForm unit={unit} onDone={() => setChanging(false)} />
      ) : (
        <button type="button" className="button consultation-add" onClick={() => setChanging(true)}>
          {t('units.change', { code })}
        </button>
      )}
    </section>
  );
}

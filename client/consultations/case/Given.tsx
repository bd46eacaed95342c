import { useTranslation } from 'react-i18next';
import { PlainText } from '../../ui/PlainText.tsx';
import { OutcomeMark } from '../OutcomeMark.tsx';
import { Remarks } from '../Remarks.tsx';
import type { ConsultationWhole } from '../shapes.ts';

/** The answer as it was given. */
export function Given({ consultation: { outcome, summary, remarks } }: { consultation: ConsultationWhole }) {
  const { t } = useTranslation('consultations');
  return (
    <section className="consultation-part" aria-labelledby="given">
      <h2 id="given">{t('case.given')}</h2>
      {outcome && (
        <p>
          <OutcomeMark outcome={outcome} />
        </p>
      )}
      {outcome === 'not-feasible' && <p className="consultation-quiet">{t('outcome.advice')}</p>}
      {summary && <PlainText text={summary} />}
      <Remarks remarks={remarks} />
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/dates.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { OutcomeMark } from '../OutcomeMark.tsx';
import { Remarks } from '../Remarks.tsx';
import type { ConsultationWhole } from '../shapes.ts';

/** What units said of this proposal before, and the asked one of others of its theme. */
export function Earlier({ consultation: { earlier, unitBefore } }: { consultation: ConsultationWhole }) {
  const { t } = useTranslation('consultations');
  const { dayOf } = useDates();
  return (
    <>
      {earlier.length > 0 && (
        <section className="consultation-part" aria-labelledby="earlier">
          <h2 id="earlier">{t('case.earlier')}</h2>
          {earlier.map(({ id, round, unit, outcome, summary, answeredAt, remarks }) => (
            <div key={id} className="consultation-said">
              <h3>
                {t('round', { number: round })}: {unit.code}
                {answeredAt && `, ${dayOf(answeredAt)}`}
              </h3>
              {outcome && <OutcomeMark outcome={outcome} />}
              {summary && <PlainText text={summary} />}
              <Remarks remarks={remarks} />
            </div>
          ))}
        </section>
      )}
      {unitBefore.length > 0 && (
        <details className="consultation-before">
          <summary>{t('case.unitBefore', { count: unitBefore.length })}</summary>
          <ul className="consultation-list">
            {unitBefore.map(({ proposal, outcome, summary, answeredAt }) => (
              <li key={proposal.id} className="consultation-said">
                <Link to="/proposals/$id" params={{ id: String(proposal.id) }}>
                  {proposal.title}
                </Link>
                <OutcomeMark outcome={outcome} />
                <p className="consultation-quiet">{dayOf(answeredAt)}</p>
                <p className="consultation-typed" lang="pl">
                  {summary}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

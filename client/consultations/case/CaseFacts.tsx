import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { useDistrictName } from '../../map/district-name.ts';
import { ThemeMark } from '../../themes/ThemeMark.tsx';
import { useDates } from '../../ui/dates.ts';
import { LastDay } from '../LastDay.tsx';
import type { ConsultationWhole } from '../shapes.ts';

/** Until when, who asks whom, and whether the proposal says something else than when it was sent. */
export function CaseFacts({ consultation }: { consultation: ConsultationWhole }) {
  const { t } = useTranslation('consultations');
  const { dayOf } = useDates();
  const { pln } = useFigures();
  const districtName = useDistrictName();
  const { proposal, status, due, daysLeft, unit, proposedUnit, round, requestedAt, changedSince, reason } =
    consultation;
  const asked = unit ?? proposedUnit;
  return (
    <>
      <p className="consultation-head">
        <ThemeMark theme={proposal.theme} />
        {due !== null && daysLeft !== null && <LastDay due={due} daysLeft={daysLeft} />}
        {status !== 'open' && (
          <span className="consultation-state" data-state={status}>
            {t(`status.${status}`)}
          </span>
        )}
      </p>
      <p className="consultation-facts">
        {[
          proposal.district === null ? t('wholeCity') : districtName(proposal.district),
          proposal.costPln > 0 && pln(proposal.costPln),
          `${asked.code} (${asked.name})`,
          t('round', { number: round }),
          t('case.since', { day: dayOf(requestedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <Link to="/proposals/$id" params={{ id: String(proposal.id) }}>
          {t('case.proposal')}
        </Link>
      </p>
      {changedSince && <p className="consultation-note">{t('case.changed')}</p>}
      {reason && (
        <p className="consultation-note">
          {t('case.reason')} <span className="consultation-typed">{reason}</span>
        </p>
      )}
    </>
  );
}

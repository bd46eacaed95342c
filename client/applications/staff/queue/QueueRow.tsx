import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DistrictShares } from '../../../ambassadors/DistrictShares.tsx';
import { useFigures } from '../../../filter/figures.ts';
import { cases, useCases } from '../../../map/cases.ts';
import { StatusMark } from '../../StatusMark.tsx';
import type { QueueItem } from '../../shapes.ts';

/** One application of the queue; pointing at it points at its mark on the map, and the other way round. */
export function QueueRow({
  item: { id, applicantName, status, waitingDays, area, demonstration },
}: {
  item: QueueItem;
}) {
  const { t } = useTranslation('staff');
  const { about, surface } = useFigures();
  const pointed = useCases((state) => state.pointed === id);
  const point = () => cases.set({ pointed: id });
  const leave = () => cases.set({ pointed: null });
  return (
    <li className="case-row" data-pointed={pointed || undefined} onPointerEnter={point} onPointerLeave={leave}>
      <p className="case-row-head">
        <Link
          to="/staff/applications/$id"
          params={{ id: String(id) }}
          search
          className="case-link"
          onFocus={point}
          onBlur={leave}
        >
          {area?.name ?? t('noArea')}
        </Link>
        <StatusMark status={status} />
      </p>
      <p>
        {applicantName}
        {demonstration && <span className="case-quiet"> · {t('demonstration')}</span>}
      </p>
      {status === 'submitted' && <p className="case-waits">{t('waiting', { count: waitingDays })}</p>}
      {area && (
        <p className="case-quiet">
          <DistrictShares districts={area.districts} /> · {surface(area.areaKm2)} ·{' '}
          {t('residents', { count: area.residentsEstimate, figure: about(area.residentsEstimate) })}
        </p>
      )}
    </li>
  );
}

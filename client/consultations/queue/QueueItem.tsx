import { Link } from '@tanstack/react-router';
import { MessageSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../../map/district-name.ts';
import { highlight, useHighlight } from '../../map/highlight.ts';
import { ThemeMark } from '../../themes/ThemeMark.tsx';
import { LastDay } from '../LastDay.tsx';
import { OutcomeMark } from '../OutcomeMark.tsx';
import type { Consultation } from '../shapes.ts';

/** One consultation of a list; pointing at it points at its mark on the map, and the other way round. */
export function QueueItem({ consultation, children }: { consultation: Consultation; children?: ReactNode }) {
  const { t } = useTranslation('consultations');
  const districtName = useDistrictName();
  const { id, proposal, status, due, daysLeft, outcome, unit, proposedUnit, expert, mine, lastMessageBy } =
    consultation;
  const pointed = useHighlight((state) => state.hoveredMark === id || state.selectedMark === id);
  const pointAt = (on: boolean) => highlight.set({ hoveredMark: on && proposal.point ? id : null });
  return (
    <li
      className="consultation-item"
      data-pointed={pointed || undefined}
      onPointerEnter={() => pointAt(true)}
      onPointerLeave={() => pointAt(false)}
    >
      <p className="consultation-head">
        <ThemeMark theme={proposal.theme} />
        {daysLeft !== null && due !== null && <LastDay due={due} daysLeft={daysLeft} />}
        {outcome && <OutcomeMark outcome={outcome} />}
        {(status === 'declined' || status === 'recalled' || status === 'proposed') && (
          <span className="consultation-state" data-state={status}>
            {t(`status.${status}`)}
          </span>
        )}
      </p>
      <h2 className="consultation-title">
        <Link
          to="/expert/$id"
          params={{ id: String(id) }}
          search
          className="consultation-link"
          onFocus={() => pointAt(true)}
          onBlur={() => pointAt(false)}
        >
          {proposal.title}
        </Link>
      </h2>
      <p className="consultation-facts">
        {[
          proposal.district === null ? t('wholeCity') : districtName(proposal.district),
          (unit ?? proposedUnit).code,
          mine ? t('taken.mine') : expert && t('taken.by', { name: expert }),
          consultation.round > 1 && t('round', { number: consultation.round }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {lastMessageBy && (
        <p className="consultation-facts">
          <MessageSquare aria-hidden size={16} />{' '}
          {t(lastMessageBy === 'author' || lastMessageBy === 'ambassador' ? 'thread.fromAuthors' : 'thread.fromUnit')}
        </p>
      )}
      {children}
    </li>
  );
}

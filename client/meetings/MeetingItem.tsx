import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { highlight, useHighlight } from '../map/highlight.ts';
import { StageMark } from './StageMark.tsx';
import type { Meeting } from './shapes.ts';
import { useTimes } from './times.ts';
import { Where } from './Where.tsx';

/** One meeting of a list; pointing at it points at its pin on the map, and the other way round. */
export function MeetingItem({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const times = useTimes();
  const { id, title, stage, capacity, taken, waiting, ambassador, point } = meeting;
  const pointed = useHighlight((state) => state.hoveredMark === id || state.selectedMark === id);
  const free = capacity === null ? null : capacity - taken;
  const pointAt = (on: boolean) => highlight.set({ hoveredMark: on && point ? id : null });
  return (
    <li
      className="meeting-item"
      data-pointed={pointed || undefined}
      onPointerEnter={() => pointAt(true)}
      onPointerLeave={() => pointAt(false)}
    >
      <p className="meeting-when">
        <time dateTime={meeting.startsAt}>{times.whole(meeting)}</time>
        <StageMark stage={stage} />
      </p>
      <h2 className="meeting-title">
        <Link
          to="/meetings/$id"
          params={{ id: String(id) }}
          search
          className="meeting-link"
          onFocus={() => pointAt(true)}
          onBlur={() => pointAt(false)}
        >
          {title}
        </Link>
      </h2>
      <p className="meeting-facts">
        <Where meeting={meeting} />
      </p>
      <p className="meeting-facts">
        {[
          ambassador?.name,
          stage === 'planned' && free !== null && free > 0 && t('free', { count: free }),
          stage === 'planned' && free !== null && free <= 0 && t('full', { count: waiting }),
          meeting.signLanguage && t('access.signLanguage'),
          meeting.demonstration && t('fictional'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

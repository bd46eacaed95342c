import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { highlight, useHighlight } from '../map/highlight.ts';
import { MarkPicture } from '../map/marks/MarkPicture.tsx';
import { useTimes } from '../meetings/times.ts';
import { markOf } from './marks.ts';
import type { Workshop } from './shapes.ts';
import { ThemeBlock } from './ThemeBlock.tsx';
import { Where } from './Where.tsx';

/** One workshop of a list; pointing at it points at its mark on the map, and the other way round. */
export function WorkshopItem({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation('workshops');
  const times = useTimes();
  const { id, kind, title, stage, point, units, free, slots } = workshop;
  const pointed = useHighlight((state) => state.hoveredMark === id || state.selectedMark === id);
  const pointAt = (on: boolean) => highlight.set({ hoveredMark: on && point ? id : null });
  return (
    <li
      className="meeting-item"
      data-pointed={pointed || undefined}
      onPointerEnter={() => pointAt(true)}
      onPointerLeave={() => pointAt(false)}
    >
      <p className="meeting-when">
        <MarkPicture topic="workshops" kind={markOf(workshop)} />{' '}
        <time dateTime={workshop.startsAt}>{times.whole(workshop)}</time>
        {stage !== 'planned' && (
          <span className="meeting-stage" data-stage={stage}>
            {t(`stage.${stage}`)}
          </span>
        )}
      </p>
      <h2 className="meeting-title">
        <Link
          to="/workshops/$id"
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
        {t(`kind.${kind}`)} · <Where workshop={workshop} />
      </p>
      <p className="meeting-facts">
        <ThemeBlock themes={workshop.themes} />
        {units.length > 0 && ` · ${units.map(({ code }) => code).join(', ')}`}
        {stage === 'planned' && slots > 0 && ` · ${free > 0 ? t('freeSlots', { count: free }) : t('noneFree')}`}
        {workshop.demonstration && ` · ${t('fictional')}`}
      </p>
    </li>
  );
}

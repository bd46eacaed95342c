import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { highlight, useHighlight } from '../map/highlight.ts';
import { MarkPicture } from '../map/marks/MarkPicture.tsx';
import { excerptOf } from './excerpt.ts';
import { SupportButton } from './SupportButton.tsx';
import type { Need } from './shapes.ts';
import { Where } from './Where.tsx';

/** One need of a list; pointing at it points at its mark on the map, and the other way round. */
export function NeedItem({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const { t: themed } = useTranslation('themes');
  const { id, theme, body, meeting, merged, demonstration, point } = need;
  const pointed = useHighlight((state) => state.hoveredMark === id || state.selectedMark === id);
  const pointAt = (on: boolean) => highlight.set({ hoveredMark: on && point ? id : null });
  const title = excerptOf(body);
  return (
    <li
      className="need-item"
      data-pointed={pointed || undefined}
      onPointerEnter={() => pointAt(true)}
      onPointerLeave={() => pointAt(false)}
    >
      <MarkPicture topic="needs" kind={theme} size={34} />
      <div className="need-item-words">
        <p className="need-facts">
          {themed(`theme.${theme}`)} · <Where need={need} />
        </p>
        <h2 className="need-title">
          <Link
            to="/needs/$id"
            params={{ id: String(id) }}
            search
            className="need-link"
            onFocus={() => pointAt(true)}
            onBlur={() => pointAt(false)}
          >
            {title}
          </Link>
        </h2>
        <p className="need-facts">
          {[
            meeting && t('fromMeeting', { title: meeting.title }),
            merged > 0 && t('mergedCount', { count: merged }),
            demonstration && t('fictional'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <SupportButton need={need} name={title} />
      </div>
    </li>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import { highlight, useHighlight } from '../map/highlight.ts';
import type { Ambassador } from '../map/served.ts';
import { DistrictShares } from './DistrictShares.tsx';
import { KindMark } from './KindMark.tsx';

/** One ambassador of the list; pointing at it points at its area on the map, and the other way round. */
export function AmbassadorItem({ ambassador }: { ambassador: Ambassador }) {
  const { t } = useTranslation('ambassadors');
  const { about } = useFigures();
  const { slug, name, status, area } = ambassador;
  const id = area?.id ?? null;
  const pointed = useHighlight(
    (state) => id !== null && (state.hoveredArea === id || state.focusedArea === id || state.selectedArea === id),
  );
  return (
    <li
      className="ambassador-item"
      data-pointed={pointed || undefined}
      onPointerEnter={() => highlight.set({ hoveredArea: id })}
      onPointerLeave={() => highlight.set({ hoveredArea: null })}
    >
      <Link
        to="/ambassadors/$slug"
        params={{ slug }}
        search
        className="ambassador-link"
        onFocus={() => highlight.set({ focusedArea: id })}
        onBlur={() => highlight.set({ focusedArea: null })}
      >
        {name}
      </Link>
      {status !== 'active' && <span className="ambassador-status">{t(`status.${status}`)}</span>}
      {area ? (
        <>
          <p className="ambassador-area">
            <KindMark kind={area.kind} /> {area.name}
          </p>
          <p className="ambassador-facts">
            {t(`kind.${area.kind}`)} · <DistrictShares districts={area.districts} /> ·{' '}
            {t('residents', { count: area.residentsEstimate, figure: about(area.residentsEstimate) })}
          </p>
        </>
      ) : (
        <p className="ambassador-facts">{t('noPlace')}</p>
      )}
    </li>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { highlight, useHighlight } from '../../map/highlight.ts';
import { ThemeMark } from '../../themes/ThemeMark.tsx';
import { Extent } from '../Extent.tsx';
import { StatusMark } from '../StatusMark.tsx';
import type { Proposal } from '../shapes.ts';

/** One proposal of a list; pointing at it points at its mark on the map, and the other way round. */
export function ProposalItem({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('proposals');
  const { pln } = useFigures();
  const { id, title, short, theme, status, outcome, costPln, authors, officialNumber, point } = proposal;
  const pointed = useHighlight((state) => state.hoveredMark === id || state.selectedMark === id);
  const pointAt = (on: boolean) => highlight.set({ hoveredMark: on && point ? id : null });
  return (
    <li
      className="proposal-item"
      data-pointed={pointed || undefined}
      onPointerEnter={() => pointAt(true)}
      onPointerLeave={() => pointAt(false)}
    >
      <p className="proposal-item-marks">
        <StatusMark status={status} outcome={outcome} />
        <ThemeMark theme={theme} />
      </p>
      <h2 className="proposal-item-title">
        <Link
          to="/proposals/$id"
          params={{ id: String(id) }}
          search
          className="proposal-link"
          onFocus={() => pointAt(true)}
          onBlur={() => pointAt(false)}
        >
          {title}
        </Link>
      </h2>
      <p className="proposal-item-short">{short}</p>
      <p className="proposal-quiet">
        <Extent proposal={proposal} />
        {costPln > 0 && ` · ${pln(costPln)}`}
        {officialNumber && ` · ${officialNumber}`}
        {authors.length > 0 && ` · ${authors.join(', ')}`}
        {proposal.demonstration && ` · ${t('fictional')}`}
      </p>
    </li>
  );
}

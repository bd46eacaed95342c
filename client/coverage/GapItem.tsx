import { Link } from '@tanstack/react-router';
import { FileText, Link2, LocateFixed } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundEstimate, useFigures } from '../filter/figures.ts';
import { useDistrictName } from '../map/district-name.ts';
import { highlight, useHighlight } from '../map/highlight.ts';
import { goTo } from '../map/view.ts';
import type { Gap } from './coverage.ts';
import { GapNotes } from './GapNotes.tsx';
import type { Note } from './notes.ts';

type Props = {
  gap: Gap;
  /** It is not there today: there is nothing to take on, to invite to or to note. */
  supposed: boolean;
  /** null while they are not known. */
  notes: Note[] | null;
};

/** One unserved neighbourhood: where, how many live there, who is nearest, and how to get somebody to take it on. */
export function GapItem({ gap, supposed, notes }: Props) {
  const { t } = useTranslation('coverage');
  const { about, surface, distance } = useFigures();
  const pointed = useHighlight((state) => state.pointedGap === gap.id);
  const chosen = useHighlight((state) => state.chosenGap === gap.id);
  const item = useRef<HTMLLIElement>(null);
  const district = useDistrictName()(gap.district);
  const name = useGapName()(gap);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const point = () => highlight.set({ pointedGap: gap.id });
  const leave = () => highlight.set({ pointedGap: null });
  return (
    <li
      ref={item}
      className="gap-item"
      data-pointed={pointed || undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <h3>{name}</h3>
      <p>
        {district} · {t('gaps.residents', { count: roundEstimate(gap.residents), figure: about(gap.residents) })} ·{' '}
        {surface(gap.areaKm2)}
      </p>
      {gap.nearest[0] && (
        <p className="gap-nearest">
          {t('gaps.nearest')}{' '}
          <Link to="/ambassadors/$slug" params={{ slug: gap.nearest[0].slug }}>
            {gap.nearest[0].name}
          </Link>{' '}
          ({gap.nearest[0].area}, {distance(roundedM(gap.nearest[0].distanceM))})
        </p>
      )}
      <p className="gap-actions">
        <button type="button" className="button" onClick={() => goTo(gap.bbox, 15)} onFocus={point} onBlur={leave}>
          <LocateFixed aria-hidden size={18} />
          {t('gaps.show')}
          <span className="visually-hidden">: {name}</span>
        </button>
        {!supposed && <WaysToTake gap={gap} name={name} />}
      </p>
      {notes && <GapNotes gap={gap.id} name={name} notes={notes} />}
    </li>
  );
}

function WaysToTake({ gap, name }: { gap: Gap; name: string }) {
  const { t, i18n } = useTranslation('coverage');
  return (
    <>
      <Link to="/areas/draw" search={{ start: `gap:${gap.id}` }} className="button">
        {t('gaps.adopt')}
        <span className="visually-hidden">: {name}</span>
      </Link>
      <Invitation gap={gap} name={name} />
      <a className="button" href={`/api/coverage/gaps/${gap.id}/invitation.pdf?lang=${i18n.language}`}>
        <FileText aria-hidden size={18} />
        {t('gaps.poster')}
        <span className="visually-hidden">: {name}</span>
      </a>
    </>
  );
}

/** A link that opens the editor with the neighbourhood as its start, to be sent to somebody. */
function Invitation({ gap, name }: { gap: Gap; name: string }) {
  const { t } = useTranslation('coverage');
  const [said, setSaid] = useState('');
  const address = `${window.location.origin}/areas/draw?start=gap:${gap.id}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setSaid(t('gaps.copied')),
      // A browser may refuse; then the address is shown to be copied by hand.
      () => setSaid(address),
    );
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        <Link2 aria-hidden size={18} />
        {t('gaps.invite')}
        <span className="visually-hidden">: {name}</span>
      </button>
      <span role="status" className="gap-said">
        {said}
      </span>
    </>
  );
}

/** What people call the place, by what it is named after. */
export function useGapName(): (gap: Pick<Gap, 'names' | 'namedBy'>) => string {
  const { t, i18n } = useTranslation('coverage');
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return ({ names, namedBy }) => t(`named.${namedBy}`, { names: list.format(names), count: names.length });
}

function roundedM(distanceM: number): number {
  return Math.max(10, Math.round(distanceM / 10) * 10);
}
